package org.workforceledger.sites.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.EventType;

/** What happened to how many cleaners a site has, and who stands in for them. */
public sealed interface StaffingEvent extends SiteEvent {

  /** A school reviewed how its cleaners are employed (8.9(a)). */
  @EventType("sites.StaffingReviewed")
  record StaffingReviewed(
      String siteId,
      StaffingReviewKind kind,
      LocalDate reviewedOn,
      String action,
      @Nullable LocalDate nextReviewOn)
      implements StaffingEvent {}

  /**
   * Hours a week employed above the allocation (8.9(b)(i)).
   *
   * @param to the last day; null while it goes on
   */
  @EventType("sites.StaffingAboveAllocationSet")
  record StaffingAboveAllocationSet(
      String siteId,
      long secondsPerWeek,
      LocalDate effectiveFrom,
      @Nullable LocalDate to,
      String reason)
      implements StaffingEvent {

    /** Whether it applies on a day; both ends are included. */
    public boolean applies(LocalDate date) {
      return !date.isBefore(effectiveFrom) && (to == null || !date.isAfter(to));
    }
  }

  /** Relief at once was approved (11.6(b)); both ends are included. */
  @EventType("sites.ImmediateReliefApproved")
  record ImmediateReliefApproved(
      String siteId, LocalDate from, LocalDate to, ReliefGround ground, String considered)
      implements StaffingEvent {

    public boolean covers(LocalDate date) {
      return !date.isBefore(from) && !date.isAfter(to);
    }
  }
}
