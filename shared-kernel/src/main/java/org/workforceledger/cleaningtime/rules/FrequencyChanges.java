package org.workforceledger.cleaningtime.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.cleaningtime.api.FrequencyCommand.DecideFrequencyChange;
import org.workforceledger.cleaningtime.api.FrequencyEvent.FrequencyChangeDecided;
import org.workforceledger.cleaningtime.api.FrequencyEvent.FrequencyChangeProposed;
import org.workforceledger.cleaningtime.api.FrequencyMeeting;
import org.workforceledger.ledger.Refusal;

/**
 * When a change to the School Cleaning Frequencies Guideline may be adopted (9.2): after time for
 * feedback; where anything is cleaned more often, after a meeting about the proposal and its time;
 * where it adds work, shown to be achievable or offset by agreement. What is not adopted needs none
 * of it. Example: feedback until 2025-06-30 and an adoption on that day is taken, a day earlier is
 * refused.
 */
public final class FrequencyChanges {

  private FrequencyChanges() {}

  /**
   * The decision to record.
   *
   * @throws Refusal if the agreement does not allow the adoption
   */
  public static FrequencyChangeDecided decided(
      DecideFrequencyChange command, FrequencyChangeProposed proposed) {
    if (command.adopted()) {
      refuseWithoutConsultation(command, proposed);
      if (proposed.increases()) {
        refuseWithoutMeeting(command.meeting(), proposed.presentedOn(), command.decidedOn());
      }
      refuseUnachievable(command);
    }
    return new FrequencyChangeDecided(
        command.proposalId(),
        command.decidedOn(),
        command.adopted(),
        command.adopted() ? command.effectiveFrom() : null,
        command.feedback(),
        command.meeting(),
        command.addsWorkload(),
        command.achievable(),
        command.offset(),
        command.reason());
  }

  @Clause({"9.2(b)", "9.2(b)(i)", "9.2(b)(ii)"})
  private static void refuseWithoutConsultation(
      DecideFrequencyChange command, FrequencyChangeProposed proposed) {
    refuseIf(
        command.decidedOn().isBefore(proposed.feedbackBy()),
        "9.2(b)(ii)",
        "there is time for feedback until " + proposed.feedbackBy());
    refuseIf(command.feedback() == null, "9.2(b)", "what the other party answered is not recorded");
  }

  @Clause({"9.2(c)", "9.2(c)(i)", "9.2(c)(ii)"})
  private static void refuseWithoutMeeting(
      @Nullable FrequencyMeeting meeting, LocalDate from, LocalDate to) {
    if (meeting == null) {
      throw Refusal.rule("9.2(c)", "higher frequencies need a meeting of the parties");
    }
    refuseIf(
        meeting.heldOn().isBefore(from) || meeting.heldOn().isAfter(to),
        "9.2(c)",
        "the meeting lies between the proposal and the decision, not on " + meeting.heldOn());
    refuseIf(meeting.proposal() == null, "9.2(c)(i)", "the meeting discusses the proposal");
    refuseIf(
        meeting.time() == null, "9.2(c)(ii)", "the meeting discusses the impact on allocated time");
  }

  @Clause("9.2(d)")
  private static void refuseUnachievable(DecideFrequencyChange command) {
    Boolean adds = command.addsWorkload();
    if (adds == null) {
      throw Refusal.rule("9.2(d)", "whether the change adds workload is not recorded");
    }
    refuseIf(
        adds && command.achievable() == null && command.offset() == null,
        "9.2(d)",
        "added workload must be shown to be achievable, or an offset agreed");
  }

  private static void refuseIf(boolean holds, String clause, String says) {
    if (holds) {
      throw Refusal.rule(clause, says);
    }
  }
}
