package org.workforceledger.sites.read;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.StaffingEvent.ImmediateReliefApproved;
import org.workforceledger.sites.api.StaffingEvent.StaffingAboveAllocationSet;
import org.workforceledger.sites.api.StaffingEvent.StaffingReviewed;

/**
 * Something recorded of how a site is staffed (8.9(a), 8.9(b)(i), 11.6(b)).
 *
 * @param from its first day; of a review the day it was made
 * @param to its last day; of a review the day of the next; null while there is none
 * @param says what is done, or why
 * @param review whether it is a review, which has a day and a next one
 */
public record StaffingNote(
    String clause,
    String what,
    LocalDate from,
    @Nullable LocalDate to,
    String says,
    boolean review) {

  /** All of a site, the latest first. */
  public static List<StaffingNote> of(Site site) {
    return Stream.of(
            site.staffing().reviews().stream().map(StaffingNote::of),
            site.staffing().aboveAllocation().values().stream().map(StaffingNote::of),
            site.staffing().relief().values().stream().map(StaffingNote::of))
        .flatMap(notes -> notes)
        .sorted(
            Comparator.comparing(StaffingNote::from).reversed().thenComparing(StaffingNote::clause))
        .toList();
  }

  private static StaffingNote of(StaffingReviewed review) {
    String what =
        switch (review.kind()) {
          case MINIMUM_FULL_TIME -> "Review of the minimum full-time cleaners";
          case NON_PERMANENT_EMPLOYMENT -> "Review of non-permanent employment";
        };
    return new StaffingNote(
        review.kind().clause(),
        what,
        review.reviewedOn(),
        review.nextReviewOn(),
        review.action(),
        true);
  }

  private static StaffingNote of(StaffingAboveAllocationSet set) {
    return new StaffingNote(
        "8.9(b)(i)",
        new Hours(set.secondsPerWeek()) + " a week above the allocation",
        set.effectiveFrom(),
        set.to(),
        set.reason(),
        false);
  }

  private static StaffingNote of(ImmediateReliefApproved approved) {
    String ground =
        switch (approved.ground()) {
          case FREQUENT_AND_ONGOING_ABSENCES -> "frequent and ongoing absences";
          case SIMULTANEOUS_ILLNESS -> "several ill at once";
        };
    return new StaffingNote(
        "11.6(b)",
        "Relief at once approved: " + ground,
        approved.from(),
        approved.to(),
        approved.considered(),
        false);
  }
}
