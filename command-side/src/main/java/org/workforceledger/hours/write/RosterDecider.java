package org.workforceledger.hours.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.hours.api.RosterCommand.AgreeRoster;
import org.workforceledger.hours.api.RosterCommand.ElectContinuousWork;
import org.workforceledger.hours.api.RosterEvent;
import org.workforceledger.hours.api.RosterEvent.ContinuousWorkElected;
import org.workforceledger.hours.api.RosterEvent.RosterAgreed;
import org.workforceledger.hours.rules.AdoEligibility;
import org.workforceledger.hours.rules.NonSchoolAdo;
import org.workforceledger.hours.rules.RosterArithmetic;
import org.workforceledger.hours.rules.StudentFreeDays;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** What may be agreed as a roster (8.1, 8.7(c), 8.7(f)(i); ). */
final class RosterDecider {

  private RosterDecider() {}

  static Decision<RosterEvent> agree(AgreeRoster command, Facts facts) {
    LocalDate from = command.effectiveFrom();
    Engagement engagement = active(command.engagementId(), from, facts);
    refuseAdoOfTheIneligible(command, engagement, facts);
    Terms terms = engagement.on(from);
    RosterArithmetic.refuseOutsideSpread(
        command.days(),
        from,
        facts.site(terms.siteId()).map(site -> site.agreementsOn(from)).orElse(List.of()));
    if (!isSchoolBased(terms.siteId(), facts)) {
      NonSchoolAdo.refuseBeyondTwoDaysAMonth(command.days(), terms, from);
    }
    List<Step> steps =
        new ArrayList<>(RosterArithmetic.refuseOtherHours(command.days(), terms).steps());
    return Decision.of(
        new RosterAgreed(
            command.cleanerId(),
            engagement.engagementId(),
            from,
            command.days(),
            command.agreedWith()),
        steps);
  }

  private static boolean isSchoolBased(String siteId, Facts facts) {
    return facts.site(siteId).map(site -> site.kind().isSchoolBased()).orElse(true);
  }

  /** Continuous work on a student-free day, flagged where the principal was asked late (8.4). */
  @Clause("8.4")
  static Decision<RosterEvent> elect(ElectContinuousWork command, Facts facts) {
    LocalDate date = command.date();
    Engagement engagement = active(command.engagementId(), date, facts);
    StudentFreeDays.refuseOther(date, facts.calendar());
    List<Flag> flags =
        StudentFreeDays.isInTime(date, command.consultedOn())
            ? List.of()
            : List.of(new Flag("8.4", date + ": " + StudentFreeDays.late(command.consultedOn())));
    return new Decision<>(
        List.of(
            new ContinuousWorkElected(
                command.cleanerId(),
                engagement.engagementId(),
                date,
                command.consultedOn(),
                command.agreedWith())),
        List.of(),
        flags);
  }

  private static Engagement active(@Nullable String engagementId, LocalDate date, Facts facts) {
    String id = Objects.requireNonNull(engagementId);
    Engagement engagement =
        facts
            .engagement(id)
            .orElseThrow(() -> Refusal.unknown("engagementId", "no engagement " + id));
    if (!engagement.isActive(date)) {
      throw Refusal.rule("R-0", "%s is outside engagement %s".formatted(date, id));
    }
    return engagement;
  }

  private static void refuseAdoOfTheIneligible(
      AgreeRoster command, Engagement engagement, Facts facts) {
    if (RosterArithmetic.adoDay(command.days()).isPresent()) {
      AdoEligibility.bar(engagement, command.effectiveFrom(), facts.calendar(), facts::siteKind)
          .ifPresent(
              bar -> {
                throw Refusal.rule(bar.clause(), "the roster has ADO minutes, but " + bar.says());
              });
    }
  }
}
