package org.workforceledger.cleaningtime.write;

import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.cleaningtime.api.FrequencyChange;
import org.workforceledger.cleaningtime.api.FrequencyCommand.DecideFrequencyChange;
import org.workforceledger.cleaningtime.api.FrequencyCommand.ProposeFrequencyChange;
import org.workforceledger.cleaningtime.api.FrequencyEvent;
import org.workforceledger.cleaningtime.api.FrequencyEvent.FrequencyChangeDecided;
import org.workforceledger.cleaningtime.api.FrequencyEvent.FrequencyChangeProposed;
import org.workforceledger.cleaningtime.rules.FrequencyChanges;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** What may become of a proposal: it is presented once, and decided once. */
final class FrequencyChangeDecider {

  private FrequencyChangeDecider() {}

  static Decision<FrequencyEvent> propose(
      @Nullable FrequencyChange change, ProposeFrequencyChange command, Facts facts) {
    facts.refuseFuture(command.presentedOn(), "presentedOn");
    if (change != null) {
      throw Refusal.duplicate("proposalId", "proposal " + command.proposalId() + " is presented");
    }
    return Decision.of(
        new FrequencyChangeProposed(
            command.proposalId(),
            command.change(),
            command.increases(),
            command.proposedBy(),
            command.presentedOn(),
            command.feedbackBy()),
        new Step(
            "9.2(b)",
            "presented to the parties on " + command.presentedOn(),
            "feedback until " + command.feedbackBy()));
  }

  static Decision<FrequencyEvent> decide(
      @Nullable FrequencyChange change, DecideFrequencyChange command, Facts facts) {
    facts.refuseFuture(command.decidedOn(), "decidedOn");
    if (change == null) {
      throw Refusal.unknown("proposalId", "no proposal " + command.proposalId() + " is presented");
    }
    if (change.decided() != null) {
      throw Refusal.duplicate("proposalId", "proposal " + command.proposalId() + " is decided");
    }
    FrequencyChangeDecided decided = FrequencyChanges.decided(command, change.proposed());
    return Decision.of(
        decided,
        new Step(
            "9.2",
            "decided on " + command.decidedOn(),
            decided.adopted() ? "holds from " + decided.effectiveFrom() : "not adopted"));
  }
}
