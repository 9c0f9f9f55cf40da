package org.workforceledger.log.write;

import static org.workforceledger.log.write.Arriving.day;
import static org.workforceledger.testing.Known.WORDS;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.api.AdoCommand.CancelAdo;
import org.workforceledger.hours.api.AdoCommand.PlaceSupplementaryDay;
import org.workforceledger.hours.api.AdoCommand.TakeAdo;
import org.workforceledger.hours.api.ToilCommand.ConvertToil;
import org.workforceledger.leave.api.LeaveCommand.CancelLeave;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Hours;

/**
 * Any decisions of a year that need what was worked, the rosters and the calendar, as chains of
 * commands: sent last, in any order. What the facts do not allow is refused in every order: a
 * supplementary day where leave is, a conversion of more than there is.
 */
final class AYearOfDecisions {

  private AYearOfDecisions() {}

  static Arbitrary<List<List<Command>>> any() {
    return Combinators.combine(daysOff(), conversions())
        .as((off, converted) -> Stream.concat(off.stream(), converted.stream()).toList());
  }

  private static Arbitrary<List<List<Command>>> daysOff() {
    return Arbitraries.subsetOf(
            List.<List<Command>>of(
                List.of(take("2025-04-08", null)),
                List.of(take("2025-07-01", "2"), take("2025-07-01", "3")),
                List.of(take("2025-07-02", null), cancel("2025-07-02"), place("2025-07-02")),
                List.of(place("2025-07-03")),
                List.of(take("2025-09-23", null)),
                List.of(place("2025-09-24"), cancel("2025-09-24"), take("2025-09-24", null)),
                List.of(take("2025-12-30", "7.5"))))
        .map(List::copyOf);
  }

  private static Command take(String date, @Nullable String hours) {
    return new TakeAdo("c1", "c1-1", day(date), hours == null ? null : Hours.of(hours));
  }

  private static Command cancel(String date) {
    return new CancelAdo("c1", "c1-1", day(date), WORDS);
  }

  private static Command place(String date) {
    return new PlaceSupplementaryDay("c1", "c1-1", day(date), WORDS);
  }

  /**
   * At most one leave without pay for which some becomes ADO, in a December that no other leave
   * touches, so that whether there is enough of it never depends on another conversion.
   */
  private static Arbitrary<List<List<Command>>> conversions() {
    Command leave =
        Arriving.leave("l99", LeaveType.SPECIAL_UNPAID, "2025-12-01", "2025-12-05", null);
    Command cancelled = new CancelLeave("l99", "c1", "c1-1", WORDS);
    return Arbitraries.of(
        List.of(),
        List.of(List.of(leave, convert("0.5", null))),
        List.of(List.of(leave, convert("1", "2025-12-12"), convert("0.25", "2025-11-28"))),
        List.of(List.of(leave, convert("0.75", null), cancelled)));
  }

  private static Command convert(String hours, @Nullable String date) {
    return new ConvertToil("c1", "c1-1", "l99", Hours.of(hours), date == null ? null : day(date));
  }
}
