package org.workforceledger.hours.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.ToilEvent.ToilConverted;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.leave.api.LeaveType;

/**
 * All that is known of one day of one engagement, from which its account follows.
 *
 * @param standing how the cleaner is employed that day
 * @param ordinarySeconds ordinary time rostered, 0 if none
 * @param adoSeconds ADO time rostered, 0 if none
 * @param spread outside which work is excess whatever the day's length
 * @param holiday the name of the public holiday of the site's locality, if it is one
 * @param leave the grants that cover the day
 * @param adoDay the ADO agreed for the day, if any
 * @param supplementary whether one of the year's four supplementary days is placed here (8.7(d)(i))
 * @param openingAdoSeconds ADO brought forward as of the day
 * @param toil the time off in lieu of the day
 * @param shifts the shifts that stand
 * @param alarm the minutes of who set an alarm that day (9.7)
 */
public record DayFacts(
    LocalDate date,
    Standing standing,
    long ordinarySeconds,
    long adoSeconds,
    Spread spread,
    @Nullable String holiday,
    List<LeaveGranted> leave,
    @Nullable AdoDay adoDay,
    boolean supplementary,
    long openingAdoSeconds,
    ToilDay toil,
    List<Shift> shifts,
    AlarmPeriod alarm) {

  /** How the cleaner is employed on the day. */
  public enum Standing {
    NOT_EMPLOYED,
    CASUAL,
    /** A casual who replaces a full-time cleaner, with the maxima of 5.4(b). */
    CASUAL_FOR_FULL_TIME,
    /** Without ADO, by the kind of engagement (8.7(c)(iv)). */
    FULL_TIME_WITHOUT_ADO,
    PART_TIME_WITHOUT_ADO,
    FULL_TIME,
    PART_TIME;

    public boolean hasAdo() {
      return this == FULL_TIME || this == PART_TIME;
    }

    boolean isCasual() {
      return this == CASUAL || this == CASUAL_FOR_FULL_TIME;
    }

    boolean isPartTime() {
      return this == PART_TIME || this == PART_TIME_WITHOUT_ADO;
    }
  }

  /**
   * An agreed ADO day.
   *
   * @param seconds how much of the day; null for all its ordinary hours
   * @param clause by which ADO may be taken on such a day
   */
  public record AdoDay(@Nullable Long seconds, String clause) {

    /** A day of a school vacation. */
    public AdoDay(@Nullable Long seconds) {
      this(seconds, AdoGround.IN_VACATION);
    }
  }

  /**
   * Time off in lieu on a day.
   *
   * @param takenSeconds how much of the day was taken off
   * @param conversions what became ADO on the day (8.8(c)(vii))
   */
  public record ToilDay(long takenSeconds, List<ToilConverted> conversions) {

    public static final ToilDay NONE = new ToilDay(0, List.of());

    long convertedSeconds() {
      long seconds = 0;
      for (ToilConverted conversion : conversions) {
        seconds += conversion.seconds();
      }
      return seconds;
    }

    String leaveIds() {
      return conversions.stream()
          .map(ToilConverted::leaveId)
          .distinct()
          .sorted()
          .collect(Collectors.joining(", "));
    }
  }

  /** Whether the day is Monday to Friday and no public holiday, when 8.8(b)(v) does not apply. */
  boolean isWorkingDay() {
    return holiday == null && date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
  }

  /** Whether the roster has any hours, were they for ADO alone. */
  boolean isRostered() {
    return ordinarySeconds + adoSeconds > 0;
  }

  /** The rostered ordinary seconds that leave covers; none on a public holiday. */
  public long leaveSeconds() {
    return holiday != null ? 0 : coveredBy(_ -> true);
  }

  /** The rostered ordinary seconds that some grants cover; a whole day covers all. */
  long coveredBy(Predicate<LeaveGranted> grants) {
    long seconds = 0;
    for (LeaveGranted grant : leave) {
      if (grants.test(grant)) {
        Long part = grant.partSeconds();
        seconds += part == null ? ordinarySeconds : part;
      }
    }
    return Math.min(seconds, ordinarySeconds);
  }

  /** The rostered ordinary seconds that workers' compensation leave covers. */
  @Clause("8.7(h)(iii)")
  public long compensationSeconds() {
    return coveredBy(grant -> grant.type() == LeaveType.WORKERS_COMPENSATION);
  }

  /** Whether leave covers the day whole. */
  public boolean isWhollyOnLeave() {
    return !leave.isEmpty() && isWhollyCovered(_ -> true);
  }

  /** Whether some grants cover the day whole, be it by a day or by all its ordinary hours. */
  boolean isWhollyCovered(Predicate<LeaveGranted> grants) {
    for (LeaveGranted grant : leave) {
      if (grant.partSeconds() == null && grants.test(grant)) {
        return true;
      }
    }
    return ordinarySeconds > 0 && coveredBy(grants) == ordinarySeconds;
  }
}
