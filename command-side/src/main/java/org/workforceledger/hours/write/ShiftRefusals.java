package org.workforceledger.hours.write;

import java.util.List;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.ShiftCommand;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.ToilRules;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.Streams;
import org.workforceledger.log.write.Facts;

/** Shifts that cannot be true or cannot be attributed, and time in lieu that cannot be agreed. */
final class ShiftRefusals {

  private ShiftRefusals() {}

  static void refuse(
      Circumstances circumstances, WorkYear year, ShiftCommand command, Facts facts) {
    if (facts.site(command.siteId()).isEmpty()) {
      throw Refusal.unknown("siteId", "no site " + command.siteId() + " is registered");
    }
    if (command.date().isAfter(facts.today())) {
      throw Refusal.rule("R-0", command.date() + " is in the future; work is recorded once done");
    }
    String engagementId = circumstances.engagement().engagementId();
    if (!circumstances.engagement().isActive(command.date())) {
      throw Refusal.rule(
          "R-0", "%s is outside engagement %s".formatted(command.date(), engagementId));
    }
    refuseBrokenSteps(command);
    refuseOverlap(year.shiftsOn(command.date()), command);
    for (String other : facts.engagementsOf(command.cleanerId())) {
      if (!other.equals(engagementId)) {
        WorkYear work = facts.work(other, Streams.workYear(command.date()));
        refuseOverlap(work.shiftsOn(command.date()), command);
      }
    }
  }

  /** What is agreed as time off in lieu beside pay is whole steps of fifteen minutes. */
  @Clause("8.8(c)(iii)")
  private static void refuseBrokenSteps(ShiftCommand command) {
    Hours agreed = new Hours(command.shift().agreedToilSeconds());
    if (agreed.isPositive()) {
      ToilRules.refuseBrokenSteps(agreed, command.date());
    }
  }

  private static void refuseOverlap(List<Shift> shifts, ShiftCommand command) {
    for (Shift other : shifts) {
      if (!other.shiftId().equals(command.shiftId())
          && other.attendance().overlaps(command.shift().attendance())) {
        throw Refusal.rule(
            "R-0",
            "overlaps shift %s of the cleaner, %s to %s"
                .formatted(
                    other.shiftId(), other.attendance().start(), other.attendance().finish()));
      }
    }
  }
}
