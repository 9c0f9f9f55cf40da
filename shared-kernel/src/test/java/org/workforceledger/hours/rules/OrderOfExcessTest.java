package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.hours.api.Authorisation.Compensation.PAID;

import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;

/** 30 h a week, 6 h a day: 38 h are reached after 8 h of Friday's excess. */
class OrderOfExcessTest {

  private static final int FRIDAY = 4;

  private final AWeek week =
      AWeek.partTime(360).workedAsRostered(4).worked(FRIDAY, "06:00", "12:00");

  @Test
  @Clause({"8.8(b)(iii)", "8.5(a)"})
  void aCallOutBeforeOtherExcessUsesUpThe38HoursFirst() {
    assertThat(
            week.calledOut(FRIDAY, "12:00", "18:00")
                .directed(FRIDAY, "18:00", "21:00", PAID)
                .account(FRIDAY))
        .isEqualTo("ORDINARY 6, EXCESS_PAID 9, PAID_ORDINARY 2, OVERTIME_15 3, OVERTIME_20 4");
  }

  @Test
  @Clause({"8.8(b)(iii)", "8.5(a)"})
  void aCallOutAfterItDoesNot() {
    assertThat(
            week.directed(FRIDAY, "12:00", "15:00", PAID)
                .calledOut(FRIDAY, "15:00", "21:00")
                .account(FRIDAY))
        .isEqualTo("ORDINARY 6, EXCESS_PAID 9, PAID_ORDINARY 3, OVERTIME_15 3, OVERTIME_20 3");
  }
}
