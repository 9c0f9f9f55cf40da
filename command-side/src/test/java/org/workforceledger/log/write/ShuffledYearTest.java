package org.workforceledger.log.write;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.log.write.Arriving.day;

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
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.calendar.api.SchoolYearCommand.PublishSchoolYear;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.ToilAccount;
import org.workforceledger.hours.rules.ToilFacts;
import org.workforceledger.hours.rules.ToilFlags;
import org.workforceledger.hours.rules.YearFlags;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Flag;
import org.workforceledger.log.Streams;
import org.workforceledger.testing.InMemoryFacts;

/**
 * Any year of facts, and decisions that every order accepts, come to the same accounts, the same
 * classification of every day and the same hash of canonical content in whatever order they arrive
 * (R-39).
 */
class ShuffledYearTest {

  /** Times the tries of the property: a thousand orders of arrival in all. */
  private static final int ORDERS = 50;

  private static final int FIRST_YEAR = 2024;

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
          IntStream.rangeClosed(FIRST_YEAR, 2026)
              .mapToObj(year -> facts.work("c1-1", year))
              .toList();
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
      return YearFlags.of(
          circumstances,
          years,
          date -> years.get(Streams.workYear(date) - FIRST_YEAR),
          day("2024-12-01"),
          day("2026-12-31"));
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

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  @Clause({"8.7(f)(v)", "8.8(c)(vii)"})
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

  @Provide
  Arbitrary<List<List<Command>>> decisions() {
    return AYearOfDecisions.any();
  }
}
