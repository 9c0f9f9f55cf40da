package org.workforceledger.log;

import static java.time.LocalDate.parse;
import static org.workforceledger.fixtures.AnEngagement.SECRET;

import java.time.LocalDate;
import java.util.List;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.Flag;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.TransfereeBasis;
import org.workforceledger.vacancies.api.VacancyEvent.Allocated;
import org.workforceledger.vacancies.api.VacancyEvent.InterestDeclared;
import org.workforceledger.vacancies.api.VacancyEvent.NotChosen;
import org.workforceledger.vacancies.api.VacancyEvent.StandingsChanged;
import org.workforceledger.vacancies.api.VacancyEvent.StepOutcomeRecorded;
import org.workforceledger.vacancies.api.VacancyEvent.TransfereeRecorded;
import org.workforceledger.vacancies.api.VacancyEvent.VacancyWithdrawn;
import org.workforceledger.vacancies.api.VacancyEvent.VacantHoursOffered;
import org.workforceledger.vacancies.api.VacancyStep;
import org.workforceledger.vacancies.api.Wish;

/** Samples of a vacancy's events. */
final class VacancySamples {

  private static final LocalDate DAY = parse("2024-03-04");
  private static final Standing STANDING =
      new Standing(
          "c1",
          "e1",
          "s1",
          parse("2016-01-25"),
          Tenure.PERMANENT,
          parse("2012-01-23"),
          72_000,
          14_400,
          false,
          true);

  private VacancySamples() {}

  static List<Event> all() {
    return List.of(
        new VacantHoursOffered(
            "v1",
            "s1",
            136_800,
            DAY,
            parse("2024-12-13"),
            false,
            true,
            parse("2024-02-19"),
            1,
            List.of(STANDING),
            "A position fell vacant"),
        new StandingsChanged("v1", List.of(STANDING)),
        new TransfereeRecorded("v1", TransfereeBasis.RETURN, 72_000, true, STANDING, SECRET),
        new InterestDeclared(
            "v1", VacancyStep.ADVISE_PART_TIMERS, Wish.FULL_TIME, 108_000L, STANDING),
        new StepOutcomeRecorded(
            "v1",
            VacancyStep.CREATE_FULL_TIME,
            DAY,
            List.of(new Allocated("c1", 64_800, 136_800, "8.9(g)(iii)", "wants full time")),
            List.of(new NotChosen("c2", "8.9(g)(iii)", "23 h would be needed, 20 h are left")),
            VacancyStep.SHARE_THE_REST,
            72_000,
            List.of(new Flag("8.9(c)(i)", "0 of 1 required")),
            "By length of service"),
        new VacancyWithdrawn("v1", DAY, "The allocation was reduced"));
  }
}
