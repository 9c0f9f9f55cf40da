package org.workforceledger.hours.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.ledger.Hours;

/** Whatever is posted, the journal adds up. */
class JournalSumsTest {

  private static final Pattern AMOUNT = Pattern.compile(" {2,}(-?\\d+) s");

  private static JournalSample sample(List<Posting> postings) {
    JournalSample sample = new JournalSample();
    sample.posted(postings.toArray(Posting[]::new));
    return sample;
  }

  @Property(tries = 200)
  void everyTransactionAddsUpToNothing(@ForAll("postings") List<Posting> postings) {
    for (JournalTransaction each : sample(postings).transactions(LocalDate.of(2025, 12, 31))) {
      long sum =
          AMOUNT
              .matcher(each.text())
              .results()
              .mapToLong(amount -> Long.parseLong(amount.group(1)))
              .sum();
      assertThat(sum).as(each.text()).isZero();
    }
  }

  @Clause("8.7(f)(v)")
  @Property(tries = 200)
  void theAccountOfTheYearIsTheBalance(
      @ForAll("postings") List<Posting> postings, @ForAll("days") LocalDate asAt) {
    AdoYear year = AdoYear.empty("C1-1", "C1", 2025);
    for (Posting posting : postings) {
      year = year.with(posting);
    }
    long journal =
        sample(postings).transactions(asAt).stream()
            .flatMap(each -> each.legs().stream())
            .filter(leg -> leg.account().startsWith("ado:C1-1:2025:"))
            .mapToLong(JournalLeg::seconds)
            .sum();
    assertThat(journal).isEqualTo(year.account(asAt, Hours.ZERO).balance().seconds());
  }

  @Provide
  Arbitrary<List<Posting>> postings() {
    return Combinators.combine(
            days(),
            Arbitraries.of(Arrays.asList(Account.values())),
            Arbitraries.longs().between(-30_000, 30_000))
        .as((date, account, seconds) -> new Posting(date, account, seconds, "8.7", null))
        .list()
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(1, 365).map(day -> LocalDate.ofYearDay(2025, day));
  }
}
