package org.workforceledger.vacancies.automation;

import java.util.List;
import org.workforceledger.employment.api.CareerEvent;
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
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyCommand.ReviewStanding;

/** Who may be considered, and for how many hours, follows each cleaner's terms (8.9, 11.3). */
final class WhenTermsChangeThenReviewVacancies implements Automation {

  @Override
  public List<? extends Command> after(Recorded<Event> recorded, Facts facts) {
    return recorded.event() instanceof EngagementEvent event && changesStanding(event)
        ? facts.openVacancies().stream()
            .filter(vacancy -> concerns(vacancy, event, facts))
            .map(vacancy -> new ReviewStanding(vacancy.vacancyId(), event.cleanerId()))
            .toList()
        : List.of();
  }

  private static boolean changesStanding(EngagementEvent event) {
    return switch (event) {
      case CleanerEngaged _,
          HoursChanged _,
          TenureConverted _,
          CleanerTransferred _,
          EmploymentEnded _,
          ImprovementEvent _ ->
          true;
      case OpeningBalancesRecorded _,
          PayPointSet _,
          AdoForgone _,
          AdditionalAdoAgreed _,
          CareerEvent _ ->
          false;
    };
  }

  private static boolean concerns(Vacancy vacancy, EngagementEvent event, Facts facts) {
    return vacancy.standings().containsKey(event.cleanerId())
        || facts
            .engagement(event.engagementId())
            .map(engagement -> engagement.on(vacancy.offered().availableFrom()).siteId())
            .filter(vacancy.offered().siteId()::equals)
            .isPresent();
  }
}
