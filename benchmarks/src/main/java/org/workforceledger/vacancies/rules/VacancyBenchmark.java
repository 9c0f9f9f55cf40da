package org.workforceledger.vacancies.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Hours;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyEvent;
import org.workforceledger.vacancies.api.VacancyEvent.InterestDeclared;
import org.workforceledger.vacancies.api.VacancyEvent.VacantHoursOffered;
import org.workforceledger.vacancies.api.VacancyStep;
import org.workforceledger.vacancies.api.Wish;

/** A site with 60 part-time cleaners, all of whom want more of 200 vacant hours. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class VacancyBenchmark {

  private static final int CLEANERS = 60;
  private static final LocalDate DAY = LocalDate.of(2025, 2, 3);

  private final List<VacancyEvent> events = events();
  private final Vacancy vacancy = Vacancy.of(events).orElseThrow();

  private static List<VacancyEvent> events() {
    List<Standing> site = new ArrayList<>();
    for (int i = 0; i < CLEANERS; i++) {
      LocalDate since = LocalDate.of(2000, 1, 24).plusDays(97L * i);
      long seconds = Hours.ofMinutes(900 + 15L * (i % 40)).seconds();
      site.add(
          new Standing(
              "c" + i,
              "c" + i + "-1",
              "s1",
              since,
              Tenure.PERMANENT,
              since,
              seconds,
              0,
              false,
              true));
    }
    List<VacancyEvent> events = new ArrayList<>();
    long vacant = Hours.of("200").seconds();
    VacantHoursOffered offered =
        new VacantHoursOffered(
            "v1", "s1", vacant, DAY, null, true, false, DAY, 3, site, "Retirements");
    events.add(offered);
    Vacancy begun = Objects.requireNonNull(Vacancy.evolve(null, offered));
    events.add(finished(begun, VacancyStep.CERTAIN_TRANSFEREES));
    for (int i = 0; i < CLEANERS; i++) {
      Wish wish = i % 2 == 0 ? Wish.FULL_TIME : Wish.MORE_HOURS;
      events.add(
          new InterestDeclared("v1", VacancyStep.ADVISE_PART_TIMERS, wish, null, site.get(i)));
    }
    events.add(finished(Vacancy.of(events).orElseThrow(), VacancyStep.ADVISE_PART_TIMERS));
    return events;
  }

  private static VacancyEvent finished(Vacancy vacancy, VacancyStep step) {
    return StepOutcomes.of(vacancy, step, Sharing.none(vacancy.left()), DAY, "Nobody");
  }

  /** The outcome of step 3, as it is decided when the command comes. */
  @Benchmark
  public Object outcome() {
    VacancyStep step = VacancyStep.CREATE_FULL_TIME;
    return StepOutcomes.of(
        vacancy, step, StepSharing.chosenBy(vacancy, step, Map.of()), DAY, "By service");
  }

  /** What all steps would give, as the page shows it. */
  @Benchmark
  public Object foresight() {
    return Foresight.of(vacancy);
  }

  /** The vacancy from its events, before any of it. */
  @Benchmark
  public Object folded() {
    return Vacancy.of(events);
  }
}
