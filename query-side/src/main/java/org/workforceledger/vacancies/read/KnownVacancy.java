package org.workforceledger.vacancies.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.workforceledger.log.Recorded;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyEvent;
import org.workforceledger.vacancies.api.VacancyEvent.InterestDeclared;
import org.workforceledger.vacancies.api.VacancyEvent.StandingsChanged;
import org.workforceledger.vacancies.api.VacancyEvent.StepOutcomeRecorded;
import org.workforceledger.vacancies.api.VacancyEvent.TransfereeRecorded;
import org.workforceledger.vacancies.api.VacancyEvent.VacancyWithdrawn;
import org.workforceledger.vacancies.api.VacancyEvent.VacantHoursOffered;

/** A vacancy with the events that made it. */
public record KnownVacancy(Vacancy vacancy, List<Recorded<VacancyEvent>> events) {

  /** The vacancy that these events make, as at a date; empty if they do not offer one by then. */
  public static Optional<KnownVacancy> of(List<Recorded<VacancyEvent>> all, LocalDate asAt) {
    List<Recorded<VacancyEvent>> events =
        all.stream().filter(entry -> !isAfter(entry.event(), asAt)).toList();
    return Vacancy.of(events.stream().map(Recorded::event).toList())
        .map(vacancy -> new KnownVacancy(vacancy, events));
  }

  private static boolean isAfter(VacancyEvent event, LocalDate asAt) {
    return switch (event) {
      case VacantHoursOffered e -> e.offeredOn().isAfter(asAt);
      case StepOutcomeRecorded e -> e.on().isAfter(asAt);
      case VacancyWithdrawn e -> e.on().isAfter(asAt);
      case StandingsChanged _, TransfereeRecorded _, InterestDeclared _ -> false;
    };
  }

  public String state() {
    if (vacancy.withdrawn() != null) {
      return "WITHDRAWN";
    }
    if (vacancy.isOpen()) {
      return "OPEN";
    }
    return vacancy.left().isPositive() ? "CLOSED" : "FILLED";
  }
}
