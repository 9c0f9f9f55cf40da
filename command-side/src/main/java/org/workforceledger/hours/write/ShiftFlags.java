package org.workforceledger.hours.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;

/** What a recorded shift breaches, in plain words. */
final class ShiftFlags {

  private ShiftFlags() {}

  /**
   * @param day the shifts of the day, this one among them
   * @param excessSeconds rostered work of the day beyond the roster
   */
  static List<Flag> of(
      Shift shift, Circumstances circumstances, List<Shift> day, long excessSeconds) {
    List<Flag> flags = new ArrayList<>();
    LocalDate date = shift.date();
    Terms terms = circumstances.engagement().on(date);
    if (terms.tenure() != Tenure.CASUAL && circumstances.rosters().inForce(date).isEmpty()) {
      flags.add(new Flag("8.7(f)(i)", "no roster is agreed for " + date));
    }
    if (circumstances.isRosterStale(date)) {
      flags.add(new Flag("R-6", "the roster is older than the change of hours"));
    }
    if (!shift.siteId().equals(terms.siteId())) {
      flags.add(new Flag("R-0", "worked at " + shift.siteId() + ", engaged at " + terms.siteId()));
    }
    circumstances.leave().on(date).stream()
        .findFirst()
        .ifPresent(
            leave ->
                flags.add(new Flag("8.11(a)", "on " + leave.type() + " leave " + leave.leaveId())));
    excess(shift, day, excessSeconds, flags);
    return flags;
  }

  /**
   * Excess is compensated only if directed or approved (8.8(b)(ii)); a call-out is (8.5). It lies
   * in the last minutes of the day's work.
   */
  private static void excess(Shift shift, List<Shift> day, long excessSeconds, List<Flag> flags) {
    long later =
        day.stream()
            .filter(other -> other.kind() == ShiftKind.ROSTERED)
            .filter(other -> other.attendance().start().isAfter(shift.attendance().start()))
            .mapToLong(other -> other.attendance().paidMinutes() * 60L)
            .sum();
    long seconds = Math.min(excessSeconds - later, shift.attendance().paidMinutes() * 60L);
    if (seconds > 0 && shift.authorisation() == null && shift.kind() == ShiftKind.ROSTERED) {
      flags.add(
          new Flag(
              "8.8(b)(ii)",
              new Hours(seconds) + " beyond the roster is neither directed nor approved yet"));
    }
  }
}
