package org.workforceledger.queryside;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.Hours;
import org.workforceledger.runtime.keys.PersonKeys;
import org.workforceledger.sites.api.Region;
import org.workforceledger.testing.Facts;
import org.workforceledger.testing.QueryApp;
import org.workforceledger.testing.TestLog;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.TransfereeBasis;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyEvent;
import org.workforceledger.vacancies.api.VacancyEvent.InterestDeclared;
import org.workforceledger.vacancies.api.VacancyEvent.TransfereeRecorded;
import org.workforceledger.vacancies.api.VacancyEvent.VacancyWithdrawn;
import org.workforceledger.vacancies.api.VacancyEvent.VacantHoursOffered;
import org.workforceledger.vacancies.api.VacancyStep;
import org.workforceledger.vacancies.api.Wish;
import org.workforceledger.vacancies.rules.StepOutcomes;
import org.workforceledger.vacancies.rules.StepSharing;

/** A vacancy that is open at step 3, and one withdrawn. */
final class VacancyFixture {

  static final QueryApp APP = new QueryApp();
  private static final LocalDate DAY = LocalDate.parse("2025-03-03");
  private static final TestLog LOG = APP.log().at("2025-02-20T00:00:00Z");
  private static long head;

  static {
    record();
  }

  private VacancyFixture() {}

  private static void record() {
    LOG.append(Facts.site("S1", "Ash State School", Region.METROPOLITAN_NORTH));
    LOG.append(Facts.site("S2", "Bay State School", Region.NORTH_COAST));
    PersonKeys keys = LOG.keys();
    for (String id : List.of("C1", "C2", "C3")) {
      LOG.append(
          Facts.engaged(
              id,
              id + "-1",
              "S1",
              "2020-01-28",
              Tenure.PERMANENT,
              "20",
              keys.protect(id, "Name of " + id),
              keys.protect(id, id + "@example.org")));
      keys.keep(keys.protect(id, "Name of " + id));
    }
    Vacancy vacancy = append(null, offered("V1", "S1"));
    vacancy =
        append(
            vacancy,
            new TransfereeRecorded(
                "V1",
                TransfereeBasis.REQUESTED,
                36_000,
                false,
                standing("C9", "S2", "2012-01-23"),
                Facts.TEXT));
    vacancy = finish(vacancy);
    vacancy = append(vacancy, answer("C1", "2010-01-28", Wish.FULL_TIME));
    vacancy = append(vacancy, answer("C2", "2012-01-23", Wish.MORE_HOURS));
    finish(vacancy);
    Vacancy second = append(null, offered("V2", "S2"));
    append(second, new VacancyWithdrawn("V2", DAY, "The allocation was reduced"));
    APP.settle(head);
  }

  private static VacantHoursOffered offered(String id, String site) {
    return new VacantHoursOffered(
        id,
        site,
        Hours.of("20").seconds(),
        DAY,
        null,
        true,
        false,
        LocalDate.parse("2025-02-20"),
        0,
        site.equals("S1")
            ? List.of(
                standing("C1", "S1", "2010-01-28"),
                standing("C2", "S1", "2012-01-23"),
                standing("C3", "S1", "2014-01-28"))
            : List.of(),
        "A cleaner retired");
  }

  private static Standing standing(String id, String site, String since) {
    LocalDate first = LocalDate.parse(since);
    return new Standing(
        id,
        id + "-1",
        site,
        first,
        Tenure.PERMANENT,
        first,
        Hours.of("20").seconds(),
        0,
        id.equals("C3"),
        true);
  }

  private static InterestDeclared answer(String id, String since, Wish wish) {
    return new InterestDeclared(
        "V1", VacancyStep.ADVISE_PART_TIMERS, wish, null, standing(id, "S1", since));
  }

  private static Vacancy append(@Nullable Vacancy before, VacancyEvent event) {
    head = LOG.append((Event) event, Map.of("actor", "hr"));
    return Objects.requireNonNull(Vacancy.evolve(before, event));
  }

  private static Vacancy finish(Vacancy vacancy) {
    VacancyStep step = vacancy.step().orElseThrow();
    return append(
        vacancy,
        StepOutcomes.of(
            vacancy, step, StepSharing.of(vacancy, step, Set.of()), DAY, "As 8.9 says"));
  }
}
