package org.workforceledger.committees.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that is no longer as it was tabled.
 *
 * @param report {@code newStarters}, {@code employmentStatus} or {@code minimumFullTime}
 * @param name of the person; null for a site's row
 * @param workLocation where the row was tabled, or is now if it was not
 * @param fields those that differ
 * @param causes the events recorded since that made it so, in log order
 */
public record Difference(
    String report,
    Change change,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String name,
    String workLocation,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String engagementId,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String siteId,
    List<FieldChange> fields,
    List<CausingEvent> causes) {

  /** What became of a row. */
  public enum Change {
    CHANGED,
    ADDED,
    REMOVED
  }

  /** A field's value as tabled and as now known; null where the row does not exist. */
  public record FieldChange(String field, @Nullable String tabled, @Nullable String now) {}

  /** An event that changed the row. */
  public record CausingEvent(
      long position,
      String type,
      Instant recordedAt,
      @Nullable LocalDate effectiveDate,
      @Nullable String actor) {}
}
