package org.workforceledger.log.write;

import static org.workforceledger.log.write.Arriving.amend;
import static org.workforceledger.log.write.Arriving.day;
import static org.workforceledger.log.write.Arriving.holiday;
import static org.workforceledger.testing.Known.WORDS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.workforceledger.calendar.api.SchoolYearCommand.AmendSchoolYear;
import org.workforceledger.hours.api.RecordAlarmSetting;
import org.workforceledger.hours.api.RosterCommand.ElectContinuousWork;
import org.workforceledger.leave.api.LeaveCommand.CancelLeave;
import org.workforceledger.leave.api.LeaveCommand.GrantLeave;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Command;

/**
 * Any year of facts about one cleaner, as chains of commands: each chain keeps its order, because
 * one states anew what another said, and the chains may arrive mingled in any.
 */
final class AYearOfFacts {

  private AYearOfFacts() {}

  static Arbitrary<List<List<Command>>> any() {
    return Combinators.combine(
            AYearOfShifts.any(),
            leave(),
            AYearOfTerms.any(),
            AYearOfTerms.rosters(),
            calendar(),
            sites(),
            AYearOfToil.any())
        .as(
            (shifts, leave, terms, rosters, calendar, sites, toil) ->
                List.of(shifts, leave, terms, rosters, calendar, sites, toil).stream()
                    .flatMap(List::stream)
                    .toList());
  }

  /** At most one grant in a month, so that none is refused for another. */
  private static Arbitrary<List<List<Command>>> leave() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 11),
            Arbitraries.integers().between(1, 18),
            Arbitraries.integers().between(0, 9),
            Arbitraries.of(LeaveType.class),
            Arbitraries.of("1.5", "4").injectNull(0.7),
            Arbitraries.of(true, false, false, false))
        .as(
            (month, first, length, type, hours, cancelled) -> {
              String id = "l" + month;
              LocalDate from = LocalDate.of(2025, month, first);
              LocalDate to = hours == null ? from.plusDays(length) : from;
              Command granted = Arriving.leave(id, type, from.toString(), to.toString(), hours);
              return cancelled
                  ? List.of(granted, new CancelLeave(id, "c1", "c1-1", WORDS))
                  : List.of(granted);
            })
        .list()
        .uniqueElements(chain -> ((GrantLeave) chain.getFirst()).leaveId())
        .ofMaxSize(6);
  }

  /** Holidays proclaimed late, kept in one place only, withdrawn, moved; student-free days. */
  private static Arbitrary<List<List<Command>>> calendar() {
    String free = "2025-09-05";
    return Arbitraries.subsetOf(
            List.<List<Command>>of(
                List.of(amend(List.of(holiday("2025-05-12")), List.of())),
                List.of(amend(List.of(holiday("2025-07-18", "Cairns")), List.of())),
                List.of(amend(List.of(), List.of(day("2025-05-05")))),
                List.of(
                    amend(List.of(holiday("2025-08-13")), List.of()),
                    amend(List.of(holiday("2025-08-14")), List.of(day("2025-08-13")))),
                List.of(
                    new AmendSchoolYear(2025, null, null, null, List.of(day(free)), "Gazetted"),
                    new ElectContinuousWork("c1", "c1-1", day(free), day("2025-08-20"), WORDS),
                    new ElectContinuousWork("c1", "c1-1", day(free), day("2025-07-20"), WORDS))))
        .map(List::copyOf);
  }

  /** What sites agree about hours, and alarms set there. */
  private static Arbitrary<List<List<Command>>> sites() {
    Arbitrary<List<List<Command>>> agreed =
        Arbitraries.subsetOf(
                List.<List<Command>>of(
                    List.of(
                        Arriving.earlyStart("2025-03-03", null, "04:45"),
                        Arriving.earlyStart("2025-03-03", "2025-06-30", "04:15")),
                    List.of(Arriving.earlyStart("2025-08-01", null, "04:30"))))
            .map(List::copyOf);
    Arbitrary<List<List<Command>>> alarms =
        Combinators.combine(
                Arbitraries.integers().between(0, 364),
                Arbitraries.of("Main", "Block B"),
                Arbitraries.integers().between(1, 30).injectNull(0.3))
            .as(
                (at, panel, minutes) ->
                    List.<Command>of(
                        Arriving.alarm(panel, on(at).toString(), null),
                        Arriving.alarm(panel, on(at).toString(), minutes)))
            .list()
            .uniqueElements(chain -> ((RecordAlarmSetting) chain.getFirst()).setting().claim())
            .ofMaxSize(8);
    return Combinators.combine(agreed, alarms)
        .as((some, set) -> Stream.concat(some.stream(), set.stream()).toList());
  }

  /** A day of the year, from 1 January 2025. */
  static LocalDate on(int day) {
    return LocalDate.of(2025, 1, 1).plusDays(day);
  }
}
