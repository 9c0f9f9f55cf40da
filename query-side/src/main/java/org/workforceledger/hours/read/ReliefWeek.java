package org.workforceledger.hours.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.rules.AbsenceRelief.ReliefDay;
import org.workforceledger.hours.rules.SiteRelief;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.Site;

/**
 * A site's week in which cleaners are on leave (11.6).
 *
 * @param weekBeginning a Monday
 * @param presentHours ordinary hours rostered by those who are there
 * @param cleaningTimeHours a week, up to which relief goes; null if none is known
 * @param reliefHours due in the week
 * @param limited whether the cleaning time leaves less than the absences would bring
 */
public record ReliefWeek(
    String siteId,
    String workLocation,
    Region region,
    LocalDate weekBeginning,
    BigDecimal absentHours,
    BigDecimal presentHours,
    @Nullable BigDecimal cleaningTimeHours,
    BigDecimal reliefHours,
    boolean limited,
    List<Absence> absences) {

  /**
   * A day of one cleaner's leave.
   *
   * @param reliefHours before the week's limit
   */
  public record Absence(
      String siteId,
      String workLocation,
      LocalDate date,
      String cleanerId,
      String engagementId,
      String name,
      String leaveId,
      LeaveType leaveType,
      BigDecimal absentHours,
      BigDecimal reliefHours,
      String clause,
      String says) {

    static Absence of(
        Site site, String cleanerId, String engagementId, String name, ReliefDay day) {
      return new Absence(
          site.registered().siteId(),
          site.registered().name(),
          day.date(),
          cleanerId,
          engagementId,
          name,
          day.leave().leaveId(),
          day.leave().type(),
          day.absent().toDecimal(),
          day.relieved().toDecimal(),
          day.basis().clause(),
          day.says());
    }
  }

  static ReliefWeek of(Site site, LocalDate monday, SiteRelief relief, List<Absence> absences) {
    Hours calculated = relief.calculated();
    return new ReliefWeek(
        site.registered().siteId(),
        site.registered().name(),
        site.region(),
        monday,
        relief.absent().toDecimal(),
        relief.present().toDecimal(),
        calculated == null ? null : calculated.toDecimal(),
        relief.due().toDecimal(),
        relief.isLimited(),
        absences);
  }
}
