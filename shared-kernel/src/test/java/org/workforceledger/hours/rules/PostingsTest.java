package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workforceledger.fixtures.AShift;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.leave.api.LeaveType;

/** Differences, never overwriting: R-5. */
class PostingsTest {
  private static final LocalDate DAY = LocalDate.parse(ADay.DATE);
  private static final Shift SHIFT = AShift.of("w0", ADay.DATE, "06:00", "14:00");

  private final WorkYear year = new WorkYear();

  /** Posts what brings the day to these facts, and says what that was. */
  private List<Posting> reach(ADay day) {
    List<Posting> postings = Postings.toReach(WeekAccounting.ofDay(day.facts()), DAY, year);
    year.apply(AShift.recorded(SHIFT, postings.toArray(Posting[]::new)));
    return postings;
  }

  @Test
  void bringADayFromNothingToItsAccount() {
    assertThat(reach(ADay.fullTime().worked("06:00", "14:00")))
        .containsExactly(
            new Posting(DAY, Account.ORDINARY, 27_360, "8.1", null),
            new Posting(DAY, Account.ADO_WORKED, 1260, "8.7(b)(ii)", null),
            new Posting(DAY, Account.EXCESS, 180, "8.8(a)(i)", null));
  }

  @Test
  void areNoneForADayThatIsThereAlready() {
    reach(ADay.fullTime().worked("06:00", "14:00"));
    assertThat(reach(ADay.fullTime().worked("06:00", "14:00"))).isEmpty();
    assertThat(reach(ADay.fullTime().worked("10:00", "18:00"))).isEmpty();
  }

  @Test
  void areOnlyTheDifferenceAfterACorrection() {
    reach(ADay.fullTime().worked("06:00", "14:00"));
    assertThat(reach(ADay.fullTime().worked("06:00", "13:50")))
        .extracting(Posting::account, Posting::seconds)
        .containsExactly(tuple(Account.ADO_WORKED, -420L), tuple(Account.EXCESS, -180L));
  }

  @Test
  void reverseWhatIsNoLongerDueAndSaySo() {
    reach(ADay.fullTime().holiday());
    assertThat(reach(ADay.fullTime()))
        .containsExactly(
            new Posting(DAY, Account.ADO_HOLIDAY, -1260, "8.7(f)(iii)", "no longer due"));
    assertThat(year.posted(DAY, Account.ADO_HOLIDAY)).isZero();
  }

  @Test
  void reverseOneCauseAndPostAnother() {
    reach(ADay.fullTime().onLeave(LeaveType.SICK));
    assertThat(reach(ADay.fullTime().adoDay()))
        .containsExactly(
            new Posting(DAY, Account.ADO_LEAVE, -1260, "8.7(g)(iii)", "no longer due"),
            new Posting(DAY, Account.ADO_TAKEN, 27_360, "8.7(d)(ii)", null));
  }

  @Test
  void sumToTheBalance() {
    List<Posting> all = new ArrayList<>(reach(ADay.fullTime().bringing("10")));
    all.addAll(reach(ADay.fullTime().bringing("12").worked("06:00", "14:00")));
    all.addAll(reach(ADay.fullTime().bringing("12").adoDay()));
    long balance = all.stream().mapToLong(Posting::adoSeconds).sum();
    assertThat(balance).isEqualTo(12 * 3600 - 27_360);
  }

  @Test
  void nameAClauseForEveryAccountThatIsTakenBack() {
    for (Account account : EnumSet.complementOf(EnumSet.of(Account.ADO_SETTLED))) {
      assertThat(Postings.toReach(DayAccount.EMPTY, DAY, having(account)))
          .singleElement()
          .satisfies(p -> assertThat(p.clause()).matches("(8|9|10)\\..+"))
          .satisfies(p -> assertThat(p.seconds()).isEqualTo(-60));
    }
  }

  @Test
  void leaveASettlementAlone() {
    assertThat(Postings.toReach(DayAccount.EMPTY, DAY, having(Account.ADO_SETTLED))).isEmpty();
  }

  private static WorkYear having(Account account) {
    WorkYear posted = new WorkYear();
    posted.apply(AShift.recorded(SHIFT, new Posting(DAY, account, 60, "8.1", null)));
    return posted;
  }
}
