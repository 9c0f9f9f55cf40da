package org.workforceledger.vacancies.api;

import java.time.LocalDate;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Hours;

/**
 * The facts about a cleaner on which a vacancy is decided, as they are on its first day.
 *
 * @param siteId where the engagement is
 * @param siteSince first day at that site
 * @param serviceSince first day of unbroken service with the Department
 * @param secondsPerWeek the most ordinary time a week agreed from that day on
 * @param elsewhereSecondsPerWeek the same of the cleaner's other engagements (11.3)
 * @param improving whether a performance improvement process is not finalised (8.9(b)(v))
 * @param employed whether the engagement has not ended
 */
public record Standing(
    String cleanerId,
    String engagementId,
    String siteId,
    LocalDate siteSince,
    Tenure tenure,
    LocalDate serviceSince,
    long secondsPerWeek,
    long elsewhereSecondsPerWeek,
    boolean improving,
    boolean employed) {

  public Hours hours() {
    return new Hours(secondsPerWeek);
  }

  public Hours elsewhere() {
    return new Hours(elsewhereSecondsPerWeek);
  }

  Standing withSeconds(long seconds) {
    return new Standing(
        cleanerId,
        engagementId,
        siteId,
        siteSince,
        tenure,
        serviceSince,
        seconds,
        elsewhereSecondsPerWeek,
        improving,
        employed);
  }
}
