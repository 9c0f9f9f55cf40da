package org.workforceledger.hours.automation;

import java.time.LocalDate;
import java.util.List;
import org.workforceledger.employment.api.CareerEvent;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.employment.api.EngagementEvent.AdditionalAdoAgreed;
import org.workforceledger.employment.api.EngagementEvent.AdoForgone;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.EngagementEvent.CleanerTransferred;
import org.workforceledger.employment.api.EngagementEvent.EmploymentEnded;
import org.workforceledger.employment.api.EngagementEvent.HoursChanged;
import org.workforceledger.employment.api.EngagementEvent.OpeningBalancesRecorded;
import org.workforceledger.employment.api.EngagementEvent.PayPointSet;
import org.workforceledger.employment.api.EngagementEvent.TenureConverted;
import org.workforceledger.employment.api.ImprovementEvent;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.write.Automation;
import org.workforceledger.log.write.Facts;

/**
 * Hours, tenure, site and the end of employment decide holiday and leave credits; an
 * opening balance is a credit of its own day.
 */
final class WhenTermsChangeThenAccountDays implements Automation {

  @Override
  public List<? extends Command> after(Recorded<Event> recorded, Facts facts) {
    return recorded.event() instanceof EngagementEvent event
        ? commands(recorded, event, facts)
        : List.of();
  }

  private static List<? extends Command> commands(
      Recorded<Event> recorded, EngagementEvent event, Facts facts) {
    return switch (event) {
      case OpeningBalancesRecorded e -> AccountDaysOf.span(recorded, e, e.asOf(), e.asOf());
      case HoursChanged e -> AccountDaysOf.onwards(recorded, e, e.effectiveOn(), facts);
      case CleanerTransferred e -> AccountDaysOf.onwards(recorded, e, e.effectiveOn(), facts);
      case TenureConverted e -> AccountDaysOf.onwards(recorded, e, e.effectiveOn(), facts);
      case EmploymentEnded e -> AccountDaysOf.onwards(recorded, e, commencement(e, facts), facts);
      case CleanerEngaged _,
          PayPointSet _,
          AdoForgone _,
          AdditionalAdoAgreed _,
          CareerEvent _,
          ImprovementEvent _ ->
          List.of();
    };
  }

  /** An end may be recorded anew, earlier or later, so that any day may differ. */
  private static LocalDate commencement(EmploymentEnded event, Facts facts) {
    return facts
        .engagement(event.engagementId())
        .map(Engagement::commencedOn)
        .orElse(event.endedOn());
  }
}
