package org.workforceledger.vacancies.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.Recorded;
import org.workforceledger.mail.read.Addressee.Kind;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyEvent;
import org.workforceledger.vacancies.api.VacancyEvent.InterestDeclared;
import org.workforceledger.vacancies.api.VacancyEvent.StandingsChanged;
import org.workforceledger.vacancies.api.VacancyEvent.StepOutcomeRecorded;
import org.workforceledger.vacancies.api.VacancyEvent.TransfereeRecorded;
import org.workforceledger.vacancies.api.VacancyEvent.VacancyWithdrawn;
import org.workforceledger.vacancies.api.VacancyEvent.VacantHoursOffered;
import org.workforceledger.vacancies.api.VacancyStep;
import org.workforceledger.vacancies.rules.Eligibility;

/** The advice that a vacancy's events give, in their order (8.9(d)(i), 8.9(f)(i)). */
public final class Notices {

  private final List<Notice> notices = new ArrayList<>();
  private @Nullable Vacancy vacancy;

  private Notices() {}

  /** What was to be told, and to whom. */
  public static List<Notice> of(KnownVacancy known) {
    Notices notices = new Notices();
    known.events().forEach(notices::take);
    return notices.notices;
  }

  private void take(Recorded<VacancyEvent> entry) {
    vacancy = Vacancy.evolve(vacancy, entry.event());
    Vacancy now = Objects.requireNonNull(vacancy);
    switch (entry.event()) {
      case VacantHoursOffered e -> {
        if (!e.ongoing()) {
          adviseSite(entry, e.offeredOn(), now);
        }
        branch(entry, e.offeredOn(), "8.9(d)(i)", "offered: " + what(now) + ". " + e.reason());
      }
      case StepOutcomeRecorded e -> tell(entry, e, now);
      case VacancyWithdrawn e -> withdrawn(entry, e, now);
      case StandingsChanged _, TransfereeRecorded _, InterestDeclared _ -> {}
    }
  }

  @Clause("8.9(f)(i)")
  private void adviseSite(Recorded<VacancyEvent> entry, LocalDate on, Vacancy now) {
    String asked = now.offered().ongoing() ? "8.9(f)(i)" : "8.9(l)";
    now.candidates().stream()
        .filter(now::isOfSite)
        .filter(standing -> Eligibility.of(standing, now.offered().ongoing()).eligible())
        .map(Standing::cleanerId)
        .forEach(
            id ->
                cleaner(
                    entry,
                    on,
                    id,
                    asked,
                    what(now)
                        + " are available; say whether you want full time, more hours or none"));
  }

  @Clause("8.9(d)(i)")
  private void tell(Recorded<VacancyEvent> entry, StepOutcomeRecorded e, Vacancy now) {
    String step = "step " + e.step().number() + ": ";
    e.allocations()
        .forEach(
            each ->
                cleaner(
                    entry,
                    e.on(),
                    each.cleanerId(),
                    each.clause(),
                    "%syou are given %s a week from %s, %s in all: %s"
                        .formatted(
                            step,
                            new Hours(each.secondsPerWeek()),
                            now.offered().availableFrom(),
                            new Hours(each.newSecondsPerWeek()),
                            each.why())));
    e.passedOver()
        .forEach(
            each ->
                cleaner(
                    entry,
                    e.on(),
                    each.cleanerId(),
                    each.clause(),
                    step + "you are given no hours: " + each.why()));
    if (e.next() == VacancyStep.ADVISE_PART_TIMERS) {
      adviseSite(entry, e.on(), now);
    }
    branch(
        entry,
        e.on(),
        "8.9(d)(i)",
        "%s%d given hours, %s a week left. %s"
            .formatted(step, e.allocations().size(), new Hours(e.secondsLeft()), e.reason()));
  }

  private void withdrawn(Recorded<VacancyEvent> entry, VacancyWithdrawn e, Vacancy now) {
    Set<String> told = new LinkedHashSet<>(now.answers().keySet());
    told.addAll(now.transferees().keySet());
    notices.stream().flatMap(asked -> Stream.ofNullable(asked.cleanerId())).forEach(told::add);
    told.forEach(
        id -> cleaner(entry, e.on(), id, "8.9(d)(i)", what(now) + " are not offered any longer"));
    branch(entry, e.on(), "8.9(d)(i)", "withdrawn. " + e.reason());
  }

  private static String what(Vacancy now) {
    return "%s a week from %s".formatted(now.left(), now.offered().availableFrom());
  }

  private void cleaner(
      Recorded<VacancyEvent> entry, LocalDate on, String cleanerId, String clause, String says) {
    notices.add(
        new Notice(
            entry.position(), entry.recordedAt(), on, Kind.CLEANER, cleanerId, clause, says));
  }

  private void branch(Recorded<VacancyEvent> entry, LocalDate on, String clause, String says) {
    String text = "Vacancy " + entry.event().vacancyId() + " " + says;
    notices.add(
        new Notice(
            entry.position(),
            entry.recordedAt(),
            on,
            Kind.REGIONAL_PEOPLE_BRANCH,
            null,
            clause,
            text));
  }
}
