package org.workforceledger.employment.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Flag;
import org.workforceledger.queries.read.Table;

/**
 * The life of an engagement, as at a date and as known at an instant.
 *
 * @param serviceSince the first day of unbroken service with the Department; null while the
 *     person is not employed
 * @param atSiteSince the same at the present site (11.4(g))
 * @param probationUntil the last day of probation; null if it was served before or is over
 * @param monitoredUntil the last day of monitoring after performance improvement; null without
 * @param ordinaryHoursPerFortnight over all of the person's engagements (11.3(b)(i))
 */
public record EmploymentLife(
    String cleanerId,
    String engagementId,
    LocalDate asAt,
    Instant knownAt,
    @Nullable LocalDate serviceSince,
    @Nullable LocalDate atSiteSince,
    @Nullable LocalDate probationUntil,
    boolean inPerformanceImprovement,
    @Nullable LocalDate monitoredUntil,
    BigDecimal ordinaryHoursPerFortnight,
    List<Flag> flags,
    List<DueLine> due,
    List<LifeLine> lines)
    implements Table.Source {

  /** Something to be done, or that comes about. */
  public record DueLine(LocalDate by, boolean overdue, String clause, String says) {}

  /**
   * Something that happened.
   *
   * @param words what was written about it; null if nothing was
   */
  public record LifeLine(
      long position,
      LocalDate effectiveDate,
      Instant recordedAt,
      String clause,
      String says,
      @Nullable String words,
      @Nullable String actor) {}

  @Override
  @JsonIgnore
  public Table<LifeLine> table() {
    return new Table<>("employment-" + engagementId, LifeLine.class, lines);
  }
}
