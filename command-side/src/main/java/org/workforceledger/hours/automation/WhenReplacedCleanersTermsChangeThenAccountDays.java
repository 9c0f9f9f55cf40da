package org.workforceledger.hours.automation;

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

/** Whether the cleaner replaced is full-time decides a casual's maxima (5.4(b), R-37, R-39). */
final class WhenReplacedCleanersTermsChangeThenAccountDays implements Automation {

  @Override
  public List<? extends Command> after(Recorded<Event> recorded, Facts facts) {
    return recorded.event() instanceof EngagementEvent event && changesBasis(event)
        ? facts.replacing(event.cleanerId()).stream()
            .flatMap(each -> accountDays(recorded, each, facts).stream())
            .toList()
        : List.of();
  }

  private static boolean changesBasis(EngagementEvent event) {
    return switch (event) {
      case CleanerEngaged _, HoursChanged _, TenureConverted _, EmploymentEnded _ -> true;
      case CleanerTransferred _,
          OpeningBalancesRecorded _,
          PayPointSet _,
          AdoForgone _,
          AdditionalAdoAgreed _,
          CareerEvent _,
          ImprovementEvent _ ->
          false;
    };
  }

  private static List<? extends Command> accountDays(
      Recorded<Event> cause, Engagement replacing, Facts facts) {
    return AccountDaysOf.onwards(cause, replacing.engaged(), replacing.commencedOn(), facts);
  }
}
