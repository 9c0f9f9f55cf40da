package org.workforceledger.hours.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workforceledger.fixtures.AShift;
import org.workforceledger.hours.api.WorkEvent.DaysAccounted;
import org.workforceledger.hours.api.WorkEvent.ShiftMovedAway;

/** The fold of a year's work: R-39. */
class WorkYearTest {
  private static final LocalDate MAY_6 = LocalDate.of(2024, 5, 6);
  private static final LocalDate MAY_7 = LocalDate.of(2024, 5, 7);
  private static final Shift MORNING = AShift.of("w1", "2024-05-06", "06:00", "09:00");
  private static final Shift EVENING = AShift.of("w2", "2024-05-06", "15:00", "18:00");

  private static Posting ado(LocalDate date, long seconds) {
    return new Posting(date, Account.ADO_WORKED, seconds, "8.7(b)(ii)", null);
  }

  private static WorkYear of(WorkEvent... events) {
    return WorkYear.of(List.of(events));
  }

  @Test
  void hasTheShiftsOfADayInOrderOfStart() {
    assertThat(of(AShift.recorded(EVENING), AShift.recorded(MORNING)).shiftsOn(MAY_6))
        .containsExactly(MORNING, EVENING);
  }

  @Test
  void putsACorrectedShiftWhereItBelongs() {
    Shift moved = AShift.of("w1", "2024-05-07", "06:00", "09:00");
    WorkYear year = of(AShift.recorded(MORNING), AShift.corrected(moved));
    assertThat(year.shiftsOn(MAY_6)).isEmpty();
    assertThat(year.shiftsOn(MAY_7)).containsExactly(moved);
    assertThat(year.shift("w1")).contains(moved);
  }

  @Test
  void dropsShiftsThatAreVoidedOrMovedToAnotherYear() {
    var away = new ShiftMovedAway("c1", "e1", "w2", MAY_6, List.of(), List.of());
    WorkYear year =
        of(AShift.recorded(MORNING), AShift.recorded(EVENING), AShift.voided(MORNING), away);
    assertThat(year.shiftsOn(MAY_6)).isEmpty();
    assertThat(year.shift("w1")).isEmpty();
    assertThat(year.shift("w2")).isEmpty();
  }

  @Test
  void takesInAShiftThatCameFromAnotherYearByItsCorrection() {
    assertThat(of(AShift.corrected(MORNING)).shiftsOn(MAY_6)).containsExactly(MORNING);
  }

  @Test
  void holdsTheLaterRecordedOfTwoAdoDaysOnOneDate() {
    var whole = AShift.adoDay("2024-05-06");
    var part = new AdoEvent.AdoDayAgreed("c1", "e1", MAY_6, 7200L, List.of(), List.of());
    assertThat(of(whole, part).adoDayOn(MAY_6)).contains(part);
    assertThat(of(whole).adoDayOn(MAY_7)).isEmpty();
  }

  @Test
  void sumsThePostingsOfADayByAccount() {
    WorkYear year =
        of(
            AShift.recorded(MORNING, ado(MAY_6, 1260), ado(MAY_7, 60)),
            AShift.voided(MORNING, ado(MAY_6, -1260)),
            new DaysAccounted(
                "c1",
                "e1",
                new Cause("hours.RosterAgreed", "roster-e1", 0),
                List.of(ado(MAY_7, 30)),
                List.of()));
    assertThat(year.posted(MAY_6, Account.ADO_WORKED)).isZero();
    assertThat(year.posted(MAY_7, Account.ADO_WORKED)).isEqualTo(90);
    assertThat(year.posted(MAY_7, Account.ORDINARY)).isZero();
  }

  @Test
  void knowsEveryDayWithAFactOrAPosting() {
    WorkYear year =
        of(
            AShift.recorded(MORNING, ado(MAY_7.plusDays(1), 60)),
            AShift.adoDay("2024-05-10"),
            AShift.adoDay("2024-05-11"));
    assertThat(year.daysBetween(MAY_6, LocalDate.of(2024, 5, 10)))
        .containsExactly(MAY_6, LocalDate.of(2024, 5, 8), LocalDate.of(2024, 5, 10));
    assertThat(year.daysBetween(MAY_7, MAY_7)).isEmpty();
    assertThat(year.daysBetween(MAY_7, MAY_6)).isEmpty();
  }
}
