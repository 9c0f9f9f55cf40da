package org.workforceledger.hours.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.hours.read.JournalSample.day;
import static org.workforceledger.hours.read.JournalSample.seconds;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.EngagementEvent.OpeningBalancesRecorded;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.ToilEvent.ToilAppliedFor;
import org.workforceledger.hours.api.ToilEvent.ToilConverted;
import org.workforceledger.hours.api.ToilEvent.ToilDecided;
import org.workforceledger.hours.api.ToilEvent.ToilTaken;
import org.workforceledger.testing.Facts;

/** The journal as hledger is to read it. */
class JournalTest {

  private final JournalSample sample = new JournalSample();

  @Test
  void writesAShiftAsOneTransaction() {
    sample.record(Facts.shift("C1", "S1", "2025-03-03"));
    assertThat(sample.text("2025-12-31"))
        .isEqualTo(
            """
            2025-03-03 (2) Shift recorded  ; event:hours.ShiftRecorded, by:h r, source:pay?roll
                paid:C1-1:ordinary-time                                27360 s  ; clause:8.1
                equity:C1-1:worked                                    -27360 s
                ado:C1-1:2025:credited:worked                           1260 s  ; clause:8.7(b)(ii)
                equity:C1-1:worked                                     -1260 s

            """);
  }

  @Test
  @Clause("8.7(f)(v)")
  void leavesOutWhatIsNotYetEffectiveAndSortsByDateThenPosition() {
    sample.posted(new Posting(day("2025-07-01"), Account.ADO_TAKEN, 900, "8.7(d)", "King's; day"));
    sample.posted(new Posting(day("2025-03-04"), Account.ADO_HOLIDAY, 900, "8.7(f)(iii)", null));
    sample.posted(new Posting(day("2026-01-01"), Account.ADO_HOLIDAY, 900, "8.7(f)(iii)", null));
    assertThat(sample.text("2025-12-31").lines().filter(line -> line.contains("ado:")))
        .map(line -> line.strip().replaceAll(" +", " "))
        .containsExactly(
            "ado:C1-1:2025:credited:holiday 900 s ; clause:8.7(f)(iii)",
            "ado:C1-1:2025:taken -900 s ; clause:8.7(d)");
    assertThat(sample.text("2026-12-31"))
        .contains("ado:C1-1:2026:credited:holiday")
        .doesNotContain("King");
  }

  @Test
  void hasAPlaceForEveryAccount() {
    List<JournalLeg> legs =
        Arrays.stream(Account.values())
            .map(account -> new Posting(day("2025-03-04"), account, 900, "8.7", null))
            .map(posting -> JournalLeg.of("C1-1", posting))
            .toList();
    assertThat(legs).extracting(JournalLeg::account).doesNotHaveDuplicates();
    assertThat(legs)
        .allMatch(leg -> leg.account().contains(":C1-1") && leg.against().contains(":C1-1"));
    for (Account account : Account.values()) {
      JournalLeg leg = legs.get(account.ordinal());
      assertThat(leg.account().startsWith("ado:C1-1:2025:"))
          .as(account.name())
          .isEqualTo(account.adoSign() != 0);
      assertThat(leg.seconds()).isEqualTo(account.adoSign() < 0 ? -900 : 900);
    }
  }

  @Test
  @Clause({"8.7(h)(i)", "8.7(h)(ii)"})
  void writesWhatIsDeemedTakenThoughNothingPostsIt() {
    sample.posted(
        new Posting(day("2025-03-04"), Account.ADO_COMPENSATION, 18_000, "8.7(h)(i)", null));
    sample.posted(new Posting(day("2025-04-07"), Account.ADO_DEEMED, 27_360, "8.7(h)(i)", null));
    assertThat(sample.text("2025-12-31"))
        .contains("2025-04-07 (3) ADO deemed taken during workers' compensation  ; event:")
        .containsPattern(" ado:C1-1:2025:deemed +-27360 s")
        .containsPattern(" equity:C1-1:time-off +27360 s")
        .containsPattern(" compensation:C1-1:2025:ado-days +27360 s");
    assertThat(sample.text("2025-04-06")).doesNotContain("deemed");
  }

  @Test
  @Clause({"8.8(c)(ii)", "8.8(c)(iv)", "8.8(c)(vii)"})
  void writesEveryChangeOfTimeOffInLieu() {
    sample.posted(
        new Posting(day("2025-03-04"), Account.TOIL_ACCRUED, seconds("3"), "8.8(c)(iii)", null));
    sample.record(
        new OpeningBalancesRecorded(
            "C1", "C1-1", day("2025-01-31"), null, seconds("1"), List.of(), Facts.TEXT));
    sample.record(new ToilAppliedFor("C1", "C1-1", "a1", seconds("2"), day("2025-05-02")));
    sample.record(new ToilDecided("C1", "C1-1", "a1", false, day("2025-04-28"), Facts.TEXT));
    sample.record(new ToilTaken("C1", "C1-1", day("2025-05-01"), seconds("2")));
    sample.record(new ToilTaken("C1", "C1-1", day("2025-05-01"), seconds("0.5")));
    sample.record(new ToilConverted("C1", "C1-1", "l1", day("2025-05-05"), seconds("1.5")));
    assertThat(sample.text("2026-03-04").lines().filter(line -> line.startsWith("    toil:")))
        .map(line -> line.strip().replaceAll(" +", " "))
        .containsExactly(
            "toil:C1-1:brought-forward 3600 s ; clause:8.8(c)(ii)",
            "toil:C1-1:accrued 10800 s ; clause:8.8(c)(iii)",
            "toil:C1-1:taken -7200 s ; clause:8.8(c)(v)",
            "toil:C1-1:taken 5400 s ; clause:8.8(c)(v)",
            "toil:C1-1:converted -5400 s ; clause:8.8(c)(vii)",
            "toil:C1-1:paid-out -7200 s ; clause:8.8(c)(iv)");
    assertThat(sample.text("2026-03-04")).containsPattern(" paid:C1-1:toil +7200 s");
    assertThat(sample.text("2026-03-03")).doesNotContain("paid-out");
  }
}
