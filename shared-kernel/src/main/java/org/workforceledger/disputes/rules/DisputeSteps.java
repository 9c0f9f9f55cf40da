package org.workforceledger.disputes.rules;

import java.time.LocalDate;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.disputes.api.Dispute;
import org.workforceledger.disputes.api.DisputeCommand.MoveDispute;
import org.workforceledger.disputes.api.DisputeCommand.NotifyDispute;
import org.workforceledger.ledger.Refusal;

/**
 * At which stage a dispute begins, and to which it may be referred (4.3, 4.4(b), R-100): from one
 * stage to the next, none left out, save that a cleaner may begin an allegation of sexual
 * harassment or bullying at stage 3. Example: from stage 1 to stage 2 is taken, to stage 3 refused
 * by 4.3(b).
 */
public final class DisputeSteps {

  private static final int FIRST = 1;
  private static final int CENTRAL = 3;

  private DisputeSteps() {}

  /**
   * The stage at which a dispute begins.
   *
   * @throws Refusal if it is to begin at stage 3 without being a cleaner's allegation of such
   *     conduct
   */
  @Clause("4.4(b)")
  public static int begin(NotifyDispute command) {
    Integer asked = command.stage();
    if (asked == null || asked == FIRST) {
      return FIRST;
    }
    if (command.conduct() == null) {
      throw Refusal.rule(
          "4.4(b)", "only sexual harassment or bullying begins at stage 3; give its conduct");
    }
    if (command.cleanerIds() == null) {
      throw Refusal.rule("4.4(b)", "a cleaner may begin at stage 3; no cleaner is named");
    }
    return CENTRAL;
  }

  /**
   * Refuses a step that leaves one out or goes back.
   *
   * @throws Refusal by the paragraph of the stage that comes next
   */
  @Clause({"4.3(b)", "4.3(c)", "4.3(d)"})
  public static void refuseLeap(Dispute dispute, MoveDispute command) {
    int next = dispute.stage() + 1;
    if (next > DisputeStage.LAST) {
      throw Refusal.rule("4.3(d)", "the Commission's stage is the last");
    }
    if (command.toStage() != next) {
      throw Refusal.rule(
          DisputeStage.clauseOf(next),
          "it is at stage %d; stage %d comes next".formatted(dispute.stage(), next));
    }
  }

  /**
   * Refuses a day that cannot be true: before the present stage began, or in the future.
   *
   * @param field named in the words
   */
  public static void refuseImpossible(
      LocalDate date, LocalDate since, LocalDate today, String field) {
    if (date.isBefore(since)) {
      throw Refusal.rule("R-0", "%s %s is before %s".formatted(field, date, since));
    }
    if (date.isAfter(today)) {
      throw Refusal.rule("R-0", "%s %s is in the future".formatted(field, date));
    }
  }
}
