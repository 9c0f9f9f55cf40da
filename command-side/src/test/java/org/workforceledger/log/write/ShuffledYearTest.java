package org.workforceledger.log.write;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.log.write.Arriving.day;
import static org.workforceledger.testing.Known.WORDS;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.calendar.api.SchoolYearCommand.PublishSchoolYear;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.hours.api.AdoCommand.CancelAdo;
import org.workforceledger.hours.api.AdoCommand.PlaceSupplementaryDay;
import org.workforceledger.hours.api.AdoCommand.TakeAdo;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.DayFlags;
import org.workforceledger.hours.rules.ToilAccount;
import org.workforceledger.hours.rules.ToilFacts;
import org.workforceledger.hours.rules.ToilFlags;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.testing.InMemoryFacts;

/**
 * Any year of facts, and decisions that every order accepts, come to the same accounts, the same
 * classification of every day and the same hash of canonical content in whatever order they arrive
 * (R-39).
 */
class ShuffledYearTest {

  private static final int ORDERS = 8;
  private static final InMemoryLedger LEDGER = new InMemoryLedger();

  /**
   * What follows from the facts.
   *
   * @param accounts seconds by day and account
   * @param flags what each day breaches
   * @param toil balances, pay-outs and flags of time off in lieu, at several days
   * @param hash of all that, without positions and recorded times
   */
  private record Outcome(
      Map<String, Long> accounts,
      Map<LocalDate, List<Flag>> flags,
      List<Object> toil,
      String hash) {

    static Outcome of(Map<String, Long> accounts, InMemoryFacts facts) {
      Engagement engagement = facts.engagement("c1-1").orElseThrow();
      List<WorkYear> years =
          IntStream.rangeClosed(2024, 2026).mapToObj(year -> facts.work("c1-1", year)).toList();
      Map<LocalDate, List<Flag>> flags = flags(engagement, years, facts);
      ToilFacts toilFacts = ToilFacts.of(engagement, years, facts.toil("c1-1"));
      List<Object> toil = toil(toilFacts, facts.leave("c1-1"));
      return new Outcome(accounts, flags, toil, sha256(accounts + "\n" + flags + "\n" + toil));
    }

    private static Map<LocalDate, List<Flag>> flags(
        Engagement engagement, List<WorkYear> years, InMemoryFacts facts) {
      Circumstances circumstances =
          new Circumstances(
              engagement,
              facts.rosters("c1-1"),
              facts.leave("c1-1"),
              facts.toil("c1-1"),
              facts.calendar(),
              facts::site,
              _ -> false);
      Map<LocalDate, List<Flag>> flags = new TreeMap<>();
      for (WorkYear year : years) {
        for (LocalDate date : year.daysBetween(day("2024-12-01"), day("2026-12-31"))) {
          List<Flag> ofDay = DayFlags.of(circumstances, year, circumstances.dayFacts(date, year));
          if (!ofDay.isEmpty()) {
            flags.put(date, ofDay);
          }
        }
      }
      return flags;
    }

    private static List<Object> toil(ToilFacts facts, LeaveBook leave) {
      List<Object> toil = new ArrayList<>();
      for (String asAt : List.of("2025-07-01", "2025-12-31", "2026-12-31")) {
        toil.add(ToilAccount.of(facts, day(asAt)));
        toil.add(ToilFlags.of(facts, leave, day(asAt)));
      }
      return toil;
    }

    private static String sha256(String content) {
      try {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** What a year comes to, and which days off were refused. */
  private record Year(Outcome outcome, Set<Command> refused) {}

  private static Year year(List<Command> facts, List<Command> decisions) {
    LEDGER.clear();
    LEDGER.facts().today("2025-12-31");
    OrderOfArrivalTest.world().stream()
        .filter(each -> !(each instanceof PublishSchoolYear of && of.year() == 2026))
        .forEach(ShuffledYearTest::send);
    send(Arriving.roster("2024-12-30", "06:00", "13:57", 21));
    facts.forEach(ShuffledYearTest::send);
    Set<Command> refused =
        decisions.stream().filter(each -> LEDGER.send(each).isPresent()).collect(toSet());
    return new Year(Outcome.of(LEDGER.totals(), LEDGER.facts()), refused);
  }

  private static void send(Command command) {
    assertThat(LEDGER.send(command)).as("%s", command).isEmpty();
  }

  private static List<Command> inOrder(List<List<Command>> chains) {
    return chains.stream().flatMap(List::stream).toList();
  }

  @Property(tries = 25, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  @Clause("8.7(f)(v)")
  void comesToTheSameInEveryOrder(
      @ForAll("facts") List<List<Command>> facts,
      @ForAll("decisions") List<List<Command>> decisions,
      @ForAll Random arrival) {
    Year expected = year(inOrder(facts), inOrder(decisions));
    for (int i = 0; i < ORDERS; i++) {
      List<Command> order = Arriving.mingled(facts, arrival);
      Year shuffled = year(order, Arriving.mingled(decisions, arrival));
      assertThat(shuffled).as("%s", order).isEqualTo(expected);
    }
  }

  @Provide
  Arbitrary<List<List<Command>>> facts() {
    return AYearOfFacts.any();
  }

  /**
   * Days off in vacations, which need the rosters and the calendar: sent last, in any order. Leave
   * may cover a day, and then no supplementary day is placed there, in whatever order.
   */
  @Provide
  Arbitrary<List<List<Command>>> decisions() {
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
}
