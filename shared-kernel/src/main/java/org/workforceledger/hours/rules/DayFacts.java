package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;

/**
 * All that is known of one day of one engagement, from which its account follows.
 *
 * @param standing how the cleaner is employed that day
 * @param ordinarySeconds ordinary time rostered, 0 if none
 * @param adoSeconds ADO time rostered, 0 if none
 * @param holiday the name of the public holiday of the site's locality, if it is one
 * @param leave the grants that cover the day
 * @param adoDay the ADO agreed for the day, if any
 * @param openingAdoSeconds ADO brought forward as of the day
 * @param shifts the shifts that stand
 */
public record DayFacts(
    LocalDate date,
    Standing standing,
    long ordinarySeconds,
    long adoSeconds,
    @Nullable String holiday,
    List<LeaveGranted> leave,
    @Nullable AdoDay adoDay,
    long openingAdoSeconds,
    List<Shift> shifts) {

  /** How the cleaner is employed on the day. */
  public enum Standing {
    NOT_EMPLOYED,
    CASUAL,
    /** Full- or part-time without ADO (8.7(c)(iv)). */
    WITHOUT_ADO,
    FULL_TIME,
    PART_TIME;

    boolean hasAdo() {
      return this == FULL_TIME || this == PART_TIME;
    }
  }

  /**
   * An agreed ADO day.
   *
   * @param seconds how much of the day; null for all its ordinary hours
   */
  public record AdoDay(@Nullable Long seconds) {}

  /** Whether the roster has any hours, were they for ADO alone. */
  boolean isRostered() {
    return ordinarySeconds + adoSeconds > 0;
  }

  boolean isWhollyOnLeave() {
    return leave.stream().anyMatch(grant -> grant.partSeconds() == null);
  }
}
