package org.workforceledger.log.write;

import static org.workforceledger.log.write.AYearOfFacts.on;
import static org.workforceledger.log.write.Arriving.day;
import static org.workforceledger.testing.Known.WORDS;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.workforceledger.employment.api.EngagementCommand.ChangeHours;
import org.workforceledger.employment.api.EngagementCommand.RecordOpeningBalances;
import org.workforceledger.employment.api.EngagementCommand.TransferCleaner;
import org.workforceledger.employment.api.EngagementCommand.TransferKind;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.RosterCommand.AgreeRoster;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Hours;
import org.workforceledger.testing.Known;

/** Any changes of a cleaner's hours, site and rosters in a year, and a balance brought forward. */
final class AYearOfTerms {

  private AYearOfTerms() {}

  /** Hours changed once and back, each with rosters that fit; a transfer; an opening balance. */
  static Arbitrary<List<List<Command>>> any() {
    return Combinators.combine(
            Arbitraries.integers().between(100, 200).injectNull(0.3),
            Arbitraries.integers().between(201, 300),
            Arbitraries.integers().between(1, 360).injectNull(0.3),
            Arbitraries.integers().between(1, 360).injectNull(0.5))
        .as(
            (fewer, again, transfer, opening) -> {
              List<List<Command>> chains = new ArrayList<>();
              if (fewer != null) {
                chains.add(
                    List.of(
                        hours("30", fewer),
                        roster(fewer, Known.weekdays("06:00", "12:21", 21)),
                        roster(fewer, Known.weekdays("06:00", "12:00", 0)),
                        hours("38", again),
                        roster(again + 10, Known.weekdays("07:00", "14:57", 21))));
              }
              if (transfer != null) {
                chains.add(
                    List.of(
                        new TransferCleaner(
                            "c1", "c1-1", "s2", on(transfer), TransferKind.REQUESTED, WORDS)));
              }
              if (opening != null) {
                chains.add(
                    List.of(
                        new RecordOpeningBalances(
                            "c1", "c1-1", on(opening), Hours.of("4"), Hours.of("5"), null, WORDS)));
              }
              return chains;
            });
  }

  private static ChangeHours hours(String weekly, int from) {
    return new ChangeHours("c1", "c1-1", Hours.of(weekly), on(from), WORDS);
  }

  /** Rosters of 38 hours from days before any change of hours. */
  static Arbitrary<List<List<Command>>> rosters() {
    return Combinators.combine(Arbitraries.integers().between(0, 99), Arbitraries.of(shapes()))
        .as((from, days) -> List.<Command>of(roster(from, days)))
        .list()
        .uniqueElements(chain -> ((AgreeRoster) chain.getFirst()).effectiveFrom())
        .ofMaxSize(3);
  }

  private static List<List<RosterDay>> shapes() {
    List<Attendance> twice =
        List.of(
            new Attendance(LocalTime.of(6, 0), LocalTime.of(10, 0), null),
            new Attendance(LocalTime.of(14, 0), LocalTime.of(17, 57), null));
    List<RosterDay> fortnight = new ArrayList<>();
    for (int week = 1; week <= 2; week++) {
      for (DayOfWeek day : Arrays.asList(DayOfWeek.values()).subList(0, 5)) {
        fortnight.add(Known.day(week, day, "06:00", week == 1 ? "14:36" : "12:36", 0));
      }
    }
    return List.of(
        Known.weekdays("07:00", "14:36", 0),
        Known.weekdays("07:00", "14:36", 0).stream()
            .map(day -> new RosterDay(null, day.day(), twice, 21))
            .toList(),
        fortnight);
  }

  private static AgreeRoster roster(int from, List<RosterDay> days) {
    return new AgreeRoster("c1", "c1-1", on(from), days, WORDS);
  }
}
