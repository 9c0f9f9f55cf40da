package org.workforceledger.sites.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.StaffingEvent.ImmediateReliefApproved;
import org.workforceledger.sites.api.StaffingEvent.StaffingAboveAllocationSet;
import org.workforceledger.sites.api.StaffingEvent.StaffingReviewed;

/**
 * How a site is staffed: its reviews, the hours it employs above its allocation and the relief
 * approved for it, each by or in order of first day.
 */
public record Staffing(
    List<StaffingReviewed> reviews,
    TreeMap<LocalDate, StaffingAboveAllocationSet> aboveAllocation,
    TreeMap<LocalDate, ImmediateReliefApproved> relief) {

  /** A site of which nothing is said. */
  public static Staffing none() {
    return new Staffing(List.of(), new TreeMap<>(), new TreeMap<>());
  }

  Staffing with(StaffingEvent event) {
    return switch (event) {
      case StaffingReviewed reviewed -> reviewed(reviewed);
      case StaffingAboveAllocationSet set -> {
        TreeMap<LocalDate, StaffingAboveAllocationSet> next = new TreeMap<>(aboveAllocation);
        next.put(set.effectiveFrom(), set);
        yield new Staffing(reviews, next, relief);
      }
      case ImmediateReliefApproved approved -> {
        TreeMap<LocalDate, ImmediateReliefApproved> next = new TreeMap<>(relief);
        next.put(approved.from(), approved);
        yield new Staffing(reviews, aboveAllocation, next);
      }
    };
  }

  private Staffing reviewed(StaffingReviewed review) {
    List<StaffingReviewed> next = new ArrayList<>(reviews);
    next.removeIf(
        old -> old.kind() == review.kind() && old.reviewedOn().equals(review.reviewedOn()));
    next.add(review);
    next.sort(
        Comparator.comparing(StaffingReviewed::reviewedOn).thenComparing(StaffingReviewed::kind));
    return new Staffing(List.copyOf(next), aboveAllocation, relief);
  }

  /** Hours a week employed above the allocation on a day; zero where nothing is said. */
  public Hours aboveAllocationOn(LocalDate date) {
    return Optional.ofNullable(aboveAllocation.floorEntry(date))
        .map(Map.Entry::getValue)
        .filter(set -> set.applies(date))
        .map(set -> new Hours(set.secondsPerWeek()))
        .orElse(Hours.ZERO);
  }

  /** Whether relief at once is approved for a day (11.6(b)). */
  public boolean hasImmediateRelief(LocalDate date) {
    return relief.headMap(date, true).values().stream().anyMatch(each -> each.covers(date));
  }

  /** The last review of a kind by a day. */
  public Optional<StaffingReviewed> lastReview(StaffingReviewKind kind, LocalDate date) {
    return reviews.stream()
        .filter(review -> review.kind() == kind && !review.reviewedOn().isAfter(date))
        .reduce((earlier, later) -> later);
  }
}
