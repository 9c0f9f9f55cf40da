package org.workforceledger.standalone.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workforceledger.leave.api.LeaveType;

/**
 * The four weeks of annual leave in summer. Who has accrued fewer days takes the rest of the block
 * as special leave without pay. Where there are no school vacations there is no block.
 */
final class SummerLeave {

  private static final int BLOCK_DAYS = 20;

  private SummerLeave() {}

  static List<PlannedLeave> of(Career career, SchoolDays days, Workforce workforce) {
    List<PlannedLeave> leave = new ArrayList<>();
    for (int year : SchoolDays.YEARS) {
      LocalDate first = days.summerBlock(year);
      String locality = workforce.localityOf(career.on(first).siteId());
      LocalDate last = days.lastOfSummerBlock(first, locality);
      boolean block =
          career.on(first).roster().isPresent()
              && workforce.isSchoolBased(career.on(first).siteId());
      if (block && career.isActive(first) && career.isActive(last)) {
        leave.addAll(block(career, days, locality, first, last));
      }
    }
    return leave;
  }

  private static List<PlannedLeave> block(
      Career career, SchoolDays days, String locality, LocalDate first, LocalDate last) {
    int accrued = accruedDays(career, first);
    if (accrued >= BLOCK_DAYS) {
      return List.of(leave(career, LeaveType.ANNUAL, first, last));
    }
    if (accrued == 0) {
      return List.of(leave(career, LeaveType.SPECIAL_UNPAID, first, last));
    }
    LocalDate lastPaid = days.lastLeaveDay(first, accrued, locality);
    return List.of(
        leave(career, LeaveType.ANNUAL, first, lastPaid),
        leave(career, LeaveType.SPECIAL_UNPAID, lastPaid.plusDays(1), last));
  }

  private static int accruedDays(Career career, LocalDate first) {
    long served = ChronoUnit.DAYS.between(career.commencedOn(), first);
    return (int) Math.min(BLOCK_DAYS, served * BLOCK_DAYS / 365);
  }

  private static PlannedLeave leave(
      Career career, LeaveType type, LocalDate first, LocalDate last) {
    LocalDate asked =
        Office.workingDay(first.minusDays(35 - Chance.of(20, "asked", career.engagementId())));
    LocalDate known = asked.isBefore(Workforce.INTAKE) ? Workforce.INTAKE.plusDays(8) : asked;
    String id = "summer-%s-%s-%s".formatted(career.engagementId(), first, type.isPaid() ? 1 : 2);
    Instant at = career.onceKnown(first, Office.during(known, id));
    return new PlannedLeave(
        id, type, first, last, at, Optional.empty(), Optional.empty(), "Summer block", false);
  }
}
