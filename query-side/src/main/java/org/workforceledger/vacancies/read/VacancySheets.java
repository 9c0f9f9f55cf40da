package org.workforceledger.vacancies.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.Metadata;
import org.workforceledger.log.Recorded;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyEvent;
import org.workforceledger.vacancies.api.VacancyEvent.InterestDeclared;
import org.workforceledger.vacancies.api.VacancyEvent.StepOutcomeRecorded;
import org.workforceledger.vacancies.api.VacancyEvent.VacancyWithdrawn;
import org.workforceledger.vacancies.api.VacancyEvent.VacantHoursOffered;
import org.workforceledger.vacancies.read.VacancySheet.Allocation;
import org.workforceledger.vacancies.read.VacancySheet.Candidate;
import org.workforceledger.vacancies.read.VacancySheet.Choice;
import org.workforceledger.vacancies.read.VacancySheet.Outcome;
import org.workforceledger.vacancies.read.VacancySheet.PassedOver;
import org.workforceledger.vacancies.read.VacancySheet.Proposed;
import org.workforceledger.vacancies.read.VacancySheet.Transferee;
import org.workforceledger.vacancies.read.VacancySheet.Withdrawal;
import org.workforceledger.vacancies.rules.Eligibility;
import org.workforceledger.vacancies.rules.Foresight;
import org.workforceledger.vacancies.rules.Foresight.Foreseen;

/** Makes a vacancy's answer from its events. */
public final class VacancySheets {

  private VacancySheets() {}

  /** What was decided as it was recorded, and what is open as the rules foresee it. */
  public static VacancySheet of(KnownVacancy known, Moment moment) {
    Vacancy vacancy = known.vacancy();
    VacantHoursOffered offered = vacancy.offered();
    List<Foreseen> foreseen = Foresight.of(vacancy);
    return new VacancySheet(
        vacancy.vacancyId(),
        offered.siteId(),
        moment.asAt(),
        moment.shown(),
        vacancy.step().orElse(null),
        known.state(),
        new Hours(offered.secondsPerWeek()).toDecimal(),
        vacancy.left().toDecimal(),
        offered.offeredOn(),
        offered.availableFrom(),
        offered.availableUntil(),
        offered.ongoing(),
        offered.fullTimeRole(),
        offered.reason(),
        vacancy.candidates().stream().map(each -> candidate(vacancy, each)).toList(),
        transferees(vacancy),
        foreseen.stream().flatMap(VacancySheets::proposed).toList(),
        passedOver(vacancy, foreseen),
        foreseen.stream().flatMap(VacancySheets::choice).toList(),
        vacancy.outcomes().stream().flatMap(VacancySheets::allocations).toList(),
        outcomes(known),
        withdrawal(known));
  }

  private static Candidate candidate(Vacancy vacancy, Standing standing) {
    Eligibility eligibility = Eligibility.of(standing, vacancy.offered().ongoing());
    @Nullable InterestDeclared answer = vacancy.answers().get(standing.cleanerId());
    Hours upTo = answer == null ? null : answer.upTo();
    return new Candidate(
        standing.cleanerId(),
        eligibility.eligible(),
        eligibility.clause(),
        eligibility.why(),
        standing.serviceSince(),
        standing.hours().toDecimal(),
        answer == null ? null : answer.wants(),
        upTo == null ? null : upTo.toDecimal());
  }

  private static List<Transferee> transferees(Vacancy vacancy) {
    return vacancy.transferees().values().stream()
        .map(
            each ->
                new Transferee(
                    each.standing().cleanerId(),
                    each.basis(),
                    each.basis().step(),
                    new Hours(each.secondsPerWeek()).toDecimal(),
                    each.schoolObjects()))
        .toList();
  }

  private static Stream<Proposed> proposed(Foreseen foreseen) {
    return foreseen.sharing().shares().stream()
        .map(
            share ->
                new Proposed(
                    foreseen.step(),
                    share.cleanerId(),
                    share.hours().toDecimal(),
                    share.newHours().toDecimal(),
                    share.clause(),
                    share.why()));
  }

  private static List<PassedOver> passedOver(Vacancy vacancy, List<Foreseen> foreseen) {
    List<PassedOver> all = new ArrayList<>();
    for (StepOutcomeRecorded outcome : vacancy.outcomes()) {
      outcome.passedOver().stream()
          .map(e -> new PassedOver(outcome.step(), e.cleanerId(), e.clause(), e.why()))
          .forEach(all::add);
    }
    for (Foreseen each : foreseen) {
      each.sharing().passedOver().stream()
          .map(e -> new PassedOver(each.step(), e.cleanerId(), e.clause(), e.why()))
          .forEach(all::add);
    }
    return all;
  }

  private static Stream<Choice> choice(Foreseen foreseen) {
    return Stream.ofNullable(foreseen.sharing().tie())
        .map(tie -> new Choice(foreseen.step(), tie.cleanerIds(), tie.clause(), tie.why()));
  }

  private static Stream<Allocation> allocations(StepOutcomeRecorded outcome) {
    return outcome.allocations().stream()
        .map(
            each ->
                new Allocation(
                    outcome.step(),
                    each.cleanerId(),
                    new Hours(each.secondsPerWeek()).toDecimal(),
                    new Hours(each.newSecondsPerWeek()).toDecimal(),
                    each.clause(),
                    each.why(),
                    outcome.on()));
  }

  private static List<Outcome> outcomes(KnownVacancy known) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Recorded<VacancyEvent> entry : known.events()) {
      if (entry.event() instanceof StepOutcomeRecorded e) {
        outcomes.add(
            new Outcome(
                e.step(),
                e.reason(),
                by(entry),
                e.on(),
                new Hours(e.secondsLeft()).toDecimal(),
                e.flags()));
      }
    }
    return outcomes;
  }

  private static @Nullable Withdrawal withdrawal(KnownVacancy known) {
    for (Recorded<VacancyEvent> entry : known.events()) {
      if (entry.event() instanceof VacancyWithdrawn e) {
        return new Withdrawal(e.reason(), by(entry), e.on());
      }
    }
    return null;
  }

  private static String by(Recorded<VacancyEvent> entry) {
    return entry.metadata().getOrDefault(Metadata.ACTOR, "");
  }
}
