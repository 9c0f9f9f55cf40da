package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.ToilBook;
import org.workforceledger.hours.api.ToilEvent.ToilTaken;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Flag;

/** Which days are looked at: Friday 3 May 2024 is on leave, and time off in lieu is taken on it. */
@Clause("8.8(c)(v)")
class YearFlagsTest {
  private static final LocalDate FRIDAY = LocalDate.of(2024, 5, 3);
  private static final ToilBook TAKEN =
      ToilBook.of(List.of(new ToilTaken("c1", "e1", FRIDAY, 7_200)));

  private static AYear onLeave() {
    return AYear.fullTime().onLeave(LeaveType.SICK, "2024-05-03", "2024-05-03");
  }

  private static NavigableMap<LocalDate, List<Flag>> flags(AYear year, LocalDate from) {
    Circumstances of = year.circumstances();
    Circumstances known =
        new Circumstances(
            of.engagement(),
            of.rosters(),
            of.leave(),
            TAKEN,
            of.calendar(),
            of.sites(),
            of.replacesFullTime());
    WorkYear work = year.work().apply(FRIDAY);
    return YearFlags.of(known, List.of(work), year.work(), from, LocalDate.of(2024, 12, 31));
  }

  @Test
  void looksAtADayWithTimeOffInLieuAlone() {
    assertThat(flags(onLeave(), FRIDAY)).containsOnlyKeys(FRIDAY);
    assertThat(flags(onLeave(), FRIDAY.plusDays(1))).isEmpty();
  }

  @Test
  void saysTheSameWhetherTheDayWasPostedOrNot() {
    AYear posted =
        onLeave()
            .posted("2024-05-03", Account.ADO_LEAVE, 1_260)
            .posted("2024-05-03", Account.ADO_LEAVE, -1_260);
    assertThat(flags(posted, FRIDAY).get(FRIDAY)).containsAll(flags(onLeave(), FRIDAY).get(FRIDAY));
  }

  @Test
  void looksAtNothingOutsideItsDays() {
    assertThat(flags(onLeave(), LocalDate.of(2025, 1, 1))).isEmpty();
  }
}
