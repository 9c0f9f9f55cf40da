package org.workforceledger.hours.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Cause;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkEvent.DaysAccounted;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.AdoAccount;
import org.workforceledger.hours.rules.DailyTotals;
import org.workforceledger.ledger.Hours;
import tools.jackson.databind.json.JsonMapper;

class AdoYearTest {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

  private static AdoYear fold(List<Posting> postings) {
    AdoYear year = AdoYear.empty("C1-1", "C1", 2025);
    for (Posting posting : postings) {
      year = year.with(posting);
    }
    return year;
  }

  private static Posting posting(LocalDate date, Account account, long seconds) {
    return new Posting(date, account, seconds, "8.7", null);
  }

  @Provide
  Arbitrary<List<Posting>> postings() {
    Arbitrary<LocalDate> dates =
        Arbitraries.integers().between(1, 365).map(day -> LocalDate.ofYearDay(2025, day));
    return Combinators.combine(
            dates,
            Arbitraries.of(Arrays.asList(Account.values())),
            Arbitraries.longs().between(-30_000, 30_000))
        .as(AdoYearTest::posting)
        .list()
        .ofMaxSize(60);
  }

  @Clause("8.7(f)(v)")
  @Property(tries = 200)
  void isTheSumOfItsPostingsOnAnyDay(
      @ForAll("postings") List<Posting> postings, @ForAll("days") LocalDate asAt) {
    AdoYear year = fold(postings);
    WorkYear work =
        WorkYear.of(
            List.of(
                new DaysAccounted("c1", "c1-1", new Cause("x.Y", "x-1", 0), postings, List.of())));
    assertThat(year.account(asAt, Hours.ZERO))
        .isEqualTo(AdoAccount.of(asAt, Hours.ZERO, DailyTotals.of(2025, List.of(work))));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(1, 365).map(day -> LocalDate.ofYearDay(2025, day));
  }

  @Property(tries = 100)
  void isWrittenTheSameInWhateverOrderPostingsCame(@ForAll("postings") List<Posting> postings) {
    List<Posting> reversed = new ArrayList<>(postings).reversed();
    JsonMapper json = JsonMapper.builder().build();
    assertThat(json.writeValueAsString(fold(reversed)))
        .isEqualTo(json.writeValueAsString(fold(postings)));
  }

  private static long credited(AdoYear year, LocalDate asAt) {
    return year.account(asAt, Hours.ZERO).credited().seconds();
  }

  @Test
  void hasNothingBeforeItsYearAndAllOfItAfter() {
    AdoYear year = fold(List.of(posting(DAY, Account.ADO_WORKED, 1_260)));
    assertThat(credited(year, LocalDate.of(2024, 12, 31))).isZero();
    assertThat(credited(year, DAY.minusDays(1))).isZero();
    assertThat(credited(year, DAY)).isEqualTo(1_260);
    assertThat(credited(year, LocalDate.of(2026, 1, 1))).isEqualTo(1_260);
  }

  @Test
  void aPostingTakenBackLeavesNothing() {
    AdoYear year =
        fold(
            List.of(
                posting(DAY, Account.ADO_TAKEN, 27_360), posting(DAY, Account.ADO_TAKEN, -27_360)));
    assertThat(year.account(DAY, Hours.ZERO).taken().seconds()).isZero();
    assertThat(year.taken().byDay()).isEmpty();
  }
}
