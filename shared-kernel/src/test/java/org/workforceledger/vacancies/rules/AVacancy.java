package org.workforceledger.vacancies.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.TransfereeBasis;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyEvent;
import org.workforceledger.vacancies.api.VacancyEvent.InterestDeclared;
import org.workforceledger.vacancies.api.VacancyEvent.StandingsChanged;
import org.workforceledger.vacancies.api.VacancyEvent.StepOutcomeRecorded;
import org.workforceledger.vacancies.api.VacancyEvent.TransfereeRecorded;
import org.workforceledger.vacancies.api.VacancyEvent.VacantHoursOffered;
import org.workforceledger.vacancies.api.VacancyStep;
import org.workforceledger.vacancies.api.Wish;

/** A vacancy at site s1 that goes its way in a few words. */
final class AVacancy {

  static final LocalDate DAY = LocalDate.parse("2025-02-03");
  private Vacancy vacancy;
  private Consumer<VacancyEvent> listener = _ -> {};

  private AVacancy(Vacancy vacancy) {
    this.vacancy = vacancy;
  }

  /** Site cleaners as {@code "A 2010-01-28 20 +10"}; permanent hours. */
  static AVacancy of(String hours, String... cleaners) {
    return of(hours, true, false, 0, cleaners);
  }

  static AVacancy role(String... cleaners) {
    return of("38", true, true, 0, cleaners);
  }

  static AVacancy of(
      String hours, boolean ongoing, boolean role, int fullTimeRequired, String... cleaners) {
    List<Standing> standings = Stream.of(cleaners).map(text -> standing("s1", text)).toList();
    return new AVacancy(
        Objects.requireNonNull(
            Vacancy.evolve(
                null,
                new VacantHoursOffered(
                    "v1",
                    "s1",
                    Hours.of(hours).seconds(),
                    DAY,
                    null,
                    ongoing,
                    role,
                    DAY,
                    fullTimeRequired,
                    standings,
                    "retired"))));
  }

  /** Words after the hours: {@code +10} elsewhere, a tenure, {@code improving}, {@code gone}. */
  static Standing standing(String siteId, String text) {
    List<String> words = List.of(text.split(" "));
    LocalDate since = LocalDate.parse(words.get(1));
    Function<String, Optional<String>> word =
        prefix -> words.stream().filter(w -> w.startsWith(prefix)).findFirst();
    Tenure tenure =
        words.contains("CASUAL")
            ? Tenure.CASUAL
            : words.contains("FIXED_TERM") ? Tenure.FIXED_TERM : Tenure.PERMANENT;
    return new Standing(
        words.getFirst(),
        words.getFirst() + "-1",
        siteId,
        since,
        tenure,
        since,
        Hours.of(words.get(2)).seconds(),
        word.apply("+").map(w -> Hours.of(w.substring(1)).seconds()).orElse(0L),
        words.contains("improving"),
        !words.contains("gone"));
  }

  AVacancy answers(String cleanerId, Wish wish) {
    return answers(cleanerId, wish, null);
  }

  AVacancy answers(String cleanerId, Wish wish, @Nullable String upTo) {
    Standing standing = Objects.requireNonNull(vacancy.standings().get(cleanerId));
    return answers(standing, VacancyStep.ADVISE_PART_TIMERS, wish, upTo);
  }

  /** A cleaner of site s2. */
  AVacancy nearby(String cleaner, Wish wish) {
    return answers(standing("s2", cleaner), VacancyStep.NEARBY_SCHOOLS, wish, null);
  }

  private AVacancy answers(Standing standing, VacancyStep step, Wish wish, @Nullable String upTo) {
    Long seconds = upTo == null ? null : Hours.of(upTo).seconds();
    return then(new InterestDeclared("v1", step, wish, seconds, standing));
  }

  AVacancy transferee(TransfereeBasis basis, String hours, String cleaner) {
    return transferee(basis, hours, cleaner, false);
  }

  AVacancy transferee(TransfereeBasis basis, String hours, String cleaner, boolean objects) {
    return then(
        new TransfereeRecorded(
            "v1",
            basis,
            Hours.of(hours).seconds(),
            objects,
            standing("s3", cleaner),
            AnEngagement.SECRET));
  }

  /** Hears of every event, the offer included. */
  AVacancy heard(Consumer<VacancyEvent> by) {
    by.accept(vacancy.offered());
    listener = by;
    return this;
  }

  /** A cleaner's standing became another's, at a site. */
  AVacancy changed(String siteId, String cleaner) {
    return then(new StandingsChanged("v1", List.of(standing(siteId, cleaner))));
  }

  private AVacancy then(VacancyEvent event) {
    listener.accept(event);
    vacancy = Objects.requireNonNull(Vacancy.evolve(vacancy, event));
    return this;
  }

  /** Finishes the open step as proposed. */
  AVacancy finish() {
    outcome();
    return this;
  }

  AVacancy finish(int steps) {
    for (int i = 0; i < steps; i++) {
      outcome();
    }
    return this;
  }

  private StepOutcomeRecorded outcome() {
    VacancyStep step = vacancy.step().orElseThrow();
    StepOutcomeRecorded outcome =
        StepOutcomes.of(
            vacancy, step, StepSharing.chosenBy(vacancy, step, Map.of()), DAY, "as proposed");
    then(outcome);
    return outcome;
  }

  List<String> flagsOfFinishing() {
    return outcome().flags().stream().map(Flag::clause).toList();
  }

  /** {@code "3: A 18, B 2"} of the open step. */
  String proposal() {
    VacancyStep step = vacancy.step().orElseThrow();
    return step.number() + ": " + given(StepSharing.of(vacancy, step, java.util.Set.of()));
  }

  static String given(Sharing sharing) {
    return sharing.shares().stream()
        .map(s -> s.cleanerId() + " " + s.hours().toDecimal().toPlainString())
        .collect(Collectors.joining(", "));
  }

  /** The open step, or 0. */
  int step() {
    return vacancy.step().map(VacancyStep::number).orElse(0);
  }

  String left() {
    return vacancy.left().toDecimal().toPlainString();
  }

  Vacancy vacancy() {
    return vacancy;
  }
}
