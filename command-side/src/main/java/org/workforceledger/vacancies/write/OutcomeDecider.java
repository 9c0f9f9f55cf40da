package org.workforceledger.vacancies.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.disputes.api.DisputedMatter;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyCommand.RecordStepOutcome;
import org.workforceledger.vacancies.api.VacancyEvent;
import org.workforceledger.vacancies.api.VacancyEvent.StepOutcomeRecorded;
import org.workforceledger.vacancies.api.VacancyStep;
import org.workforceledger.vacancies.rules.Eligibility;
import org.workforceledger.vacancies.rules.Recruitment;
import org.workforceledger.vacancies.rules.Sharing;
import org.workforceledger.vacancies.rules.StepOutcomes;
import org.workforceledger.vacancies.rules.StepSharing;

/** A step is finished as proposed, or as the principal chose among those of equal service. */
final class OutcomeDecider {

  private OutcomeDecider() {}

  @Clause({"4.2", "8.9(b)(vi)", "8.9(d)(i)", "8.9(d)(ii)"})
  static Decision<VacancyEvent> record(
      @Nullable Vacancy vacancy, RecordStepOutcome command, Facts facts) {
    Vacancy open = Known.open(vacancy, command.vacancyId());
    facts.disputes().refuseOutcome(DisputedMatter.VACANCY, command.vacancyId());
    VacancyStep step = VacancyStep.of(command.step());
    VacancyStep now = open.step().orElseThrow();
    if (step != now) {
      throw Refusal.rule(
          "8.9(d)(ii)",
          "step %d cannot be recorded: step %d is open".formatted(step.number(), now.number()));
    }
    if (step == VacancyStep.OTHER_TRANSFERS) {
      TransfereeSafeguards.refuseWithoutReturns(open, facts);
    }
    Map<String, Hours> allocations = new LinkedHashMap<>();
    command.allocations().forEach(each -> allocations.put(each.cleanerId(), each.hours()));
    refuseMoreThanOffered(open, step, allocations);
    Sharing sharing =
        step == VacancyStep.RECRUITMENT
            ? Recruitment.of(
                open, others(open, facts), allocations, id -> Known.recruit(facts, id, open))
            : proposed(open, step, allocations, facts);
    StepOutcomeRecorded outcome =
        StepOutcomes.of(open, step, sharing, facts.today(), command.reason());
    List<Flag> flags = new ArrayList<>(outcome.flags());
    if (step == VacancyStep.OTHER_TRANSFERS) {
      flags.addAll(TransfereeSafeguards.notConsidered(open, facts));
    }
    return new Decision<>(List.of(outcome), explained(outcome), List.copyOf(flags));
  }

  private static List<Vacancy> others(Vacancy vacancy, Facts facts) {
    return facts.vacancies().stream()
        .filter(each -> !each.vacancyId().equals(vacancy.vacancyId()))
        .toList();
  }

  private static void refuseMoreThanOffered(
      Vacancy vacancy, VacancyStep step, Map<String, Hours> allocations) {
    Hours all = allocations.values().stream().reduce(Hours.ZERO, Hours::plus);
    if (all.compareTo(vacancy.left()) > 0) {
      throw Refusal.rule(step.clause(), all + " are more than the " + vacancy.left() + " left");
    }
  }

  @Clause({"8.9(b)(v)", "8.9(g)(iii)", "8.9(h)"})
  private static Sharing proposed(
      Vacancy vacancy, VacancyStep step, Map<String, Hours> allocations, Facts facts) {
    allocations.keySet().forEach(id -> refuseIneligible(vacancy, id, facts));
    Sharing sharing = StepSharing.chosenBy(vacancy, step, allocations);
    Sharing.Tie tie = sharing.tie();
    if (tie != null) {
      throw Refusal.rule(tie.clause(), String.join(", ", tie.cleanerIds()) + ": " + tie.why());
    }
    Map<String, Hours> shared = sharing.byCleaner();
    if (!shared.equals(allocations)) {
      throw Refusal.rule(step.clause(), "step %d gives %s".formatted(step.number(), words(shared)));
    }
    if (vacancy.moves(step)) {
      for (String id : shared.keySet()) {
        Known.refuseMove(facts, Known.standing(facts, id, vacancy), vacancy, step.clause());
      }
    }
    return sharing;
  }

  /** Transferees move, they need not be eligible for more. */
  private static void refuseIneligible(Vacancy vacancy, String cleanerId, Facts facts) {
    Standing standing = vacancy.standings().get(cleanerId);
    if (standing == null) {
      standing = Known.standing(facts, cleanerId, vacancy);
    }
    Eligibility eligibility = Eligibility.of(standing, vacancy.offered().ongoing());
    if (!eligibility.eligible() && !vacancy.transferees().containsKey(cleanerId)) {
      throw Refusal.rule(eligibility.clause(), cleanerId + ": " + eligibility.why());
    }
  }

  private static String words(Map<String, Hours> shared) {
    List<String> words = new ArrayList<>();
    shared.forEach((id, hours) -> words.add(id + " " + hours));
    return words.isEmpty() ? "nobody hours" : String.join(", ", words);
  }

  private static List<Step> explained(StepOutcomeRecorded outcome) {
    List<Step> steps = new ArrayList<>();
    outcome
        .allocations()
        .forEach(
            each ->
                steps.add(
                    new Step(
                        each.clause(),
                        each.cleanerId() + ": " + each.why(),
                        new Hours(each.secondsPerWeek()) + " a week")));
    outcome
        .passedOver()
        .forEach(
            each ->
                steps.add(
                    new Step(each.clause(), each.cleanerId() + ": " + each.why(), "passed over")));
    VacancyStep next = outcome.next();
    steps.add(
        new Step(
            outcome.step().clause(),
            new Hours(outcome.secondsLeft()) + " a week are left",
            next == null ? "the process is finished" : "step " + next.number() + " is open"));
    return steps;
  }
}
