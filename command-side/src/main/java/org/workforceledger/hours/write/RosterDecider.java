package org.workforceledger.hours.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.hours.api.RosterCommand.AgreeRoster;
import org.workforceledger.hours.api.RosterEvent;
import org.workforceledger.hours.api.RosterEvent.RosterAgreed;
import org.workforceledger.hours.rules.AdoEligibility;
import org.workforceledger.hours.rules.NonSchoolAdo;
import org.workforceledger.hours.rules.RosterArithmetic;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** What may be agreed as a roster (8.1, 8.7(c), 8.7(f)(i); ). */
final class RosterDecider {

  private RosterDecider() {}

  static Decision<RosterEvent> agree(AgreeRoster command, Facts facts) {
    String engagementId = Objects.requireNonNull(command.engagementId());
    LocalDate from = command.effectiveFrom();
    Engagement engagement =
        facts
            .engagement(engagementId)
            .orElseThrow(() -> Refusal.unknown("engagementId", "no engagement " + engagementId));
    if (!engagement.isActive(from)) {
      throw Refusal.rule("R-0", "%s is outside engagement %s".formatted(from, engagementId));
    }
    refuseAdoOfTheIneligible(command, engagement, facts);
    RosterArithmetic.refuseOutsideSpread(command.days(), from);
    Terms terms = engagement.on(from);
    if (!isSchoolBased(terms.siteId(), facts)) {
      NonSchoolAdo.refuseBeyondTwoDaysAMonth(command.days(), terms, from);
    }
    List<Step> steps =
        new ArrayList<>(RosterArithmetic.refuseOtherHours(command.days(), terms).steps());
    return Decision.of(
        new RosterAgreed(
            command.cleanerId(), engagementId, from, command.days(), command.agreedWith()),
        steps);
  }

  private static boolean isSchoolBased(String siteId, Facts facts) {
    return facts.site(siteId).map(site -> site.kind().isSchoolBased()).orElse(true);
  }

  private static void refuseAdoOfTheIneligible(
      AgreeRoster command, Engagement engagement, Facts facts) {
    if (RosterArithmetic.adoDay(command.days()).isPresent()) {
      AdoEligibility.bar(engagement, command.effectiveFrom(), facts.calendar())
          .ifPresent(
              bar -> {
                throw Refusal.rule(bar.clause(), "the roster has ADO minutes, but " + bar.says());
              });
    }
  }
}
