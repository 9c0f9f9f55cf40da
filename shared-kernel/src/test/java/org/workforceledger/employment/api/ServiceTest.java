package org.workforceledger.employment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.fixtures.AnEngagement.SECRET;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.fixtures.AnEngagement;

/** Service of who was a casual before 28 January 2019 and is permanent since. */
class ServiceTest {

  private static final LocalDate DAY = LocalDate.parse("2025-03-03");

  private static Engagement casual(String from, String to) {
    return AnEngagement.engaged(Tenure.CASUAL, "0", from, LocalDate.parse(to)).engagement();
  }

  private static Engagement permanent() {
    return AnEngagement.permanent("20", "2019-01-28").engagement();
  }

  /** the day before, and no day earlier. */
  @ParameterizedTest
  @CsvSource({"2019-01-26, 2019-01-28", "2019-01-27, 2018-07-16", "2019-01-28, 2018-07-16"})
  @Clause({"8.9(g)(iii)", "11.4(g)"})
  void countsCasualServiceThatAdjoins(String casualTo, LocalDate since) {
    assertThat(Service.since(List.of(casual("2018-07-16", casualTo), permanent()), DAY))
        .contains(since);
  }

  @Test
  void goesBackOverSeveralPeriodsInWhateverOrderTheyCome() {
    List<Engagement> all =
        List.of(
            permanent(), casual("2018-01-22", "2018-07-15"), casual("2018-07-16", "2019-01-27"));
    assertThat(Service.since(all, DAY)).contains(LocalDate.parse("2018-01-22"));
    assertThat(Service.since(all.reversed(), DAY)).contains(LocalDate.parse("2018-01-22"));
  }

  @Test
  void isThatBeforeTheLedgerWhereItIsGiven() {
    CleanerEngaged engaged = permanent().engaged();
    assertThat(Service.since(List.of(since(engaged, LocalDate.parse("2005-05-02"))), DAY))
        .contains(LocalDate.parse("2005-05-02"));
  }

  private static Engagement since(CleanerEngaged e, @Nullable LocalDate serviceSince) {
    return Engagement.evolve(
        null,
        new CleanerEngaged(
            e.cleanerId(),
            e.engagementId(),
            SECRET,
            SECRET,
            e.jobTitle(),
            e.siteId(),
            e.commencedOn(),
            e.tenure(),
            e.ordinarySecondsPerWeek(),
            e.payPoint(),
            e.payPointSince(),
            null,
            null,
            serviceSince));
  }

  @Test
  void isNoneOfWhoIsNotEmployed() {
    assertThat(Service.since(List.of(permanent()), LocalDate.parse("2019-01-27"))).isEmpty();
  }

  @Test
  @Clause("11.4(g)")
  void atASiteBeginsWithTheTransferThere() {
    Engagement moved =
        AnEngagement.permanent("20", "2019-01-28").transferredTo("s2", "2023-01-23").engagement();
    assertThat(Service.sinceAtSite(List.of(moved), "s2", DAY))
        .contains(LocalDate.parse("2023-01-23"));
    assertThat(Service.sinceAtSite(List.of(moved), "s1", DAY)).isEmpty();
    assertThat(Service.since(List.of(moved), DAY)).contains(LocalDate.parse("2019-01-28"));
  }

  @Test
  @Clause("11.4(g)")
  void atASiteCountsTheCasualServiceThere() {
    assertThat(
            Service.sinceAtSite(
                List.of(casual("2018-07-16", "2019-01-27"), permanent()), "s1", DAY))
        .contains(LocalDate.parse("2018-07-16"));
  }
}
