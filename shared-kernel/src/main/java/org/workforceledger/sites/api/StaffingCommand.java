package org.workforceledger.sites.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;

/** Commands about how many cleaners a site has, and who stands in for them (8.9(a), (b), 11.6). */
public sealed interface StaffingCommand extends SiteCommand {

  /**
   * Records that a school reviewed how its cleaners are employed, and what it does about it
   * (8.9(a)). Of two of one kind on one day the later recorded holds.
   *
   * @param action what is done, without personal particulars
   * @param nextReviewOn when it is looked at again; left out, no day is set
   */
  record RecordStaffingReview(
      @Id String siteId,
      StaffingReviewKind kind,
      LocalDate reviewedOn,
      @Limits(min = 1, max = 2000) String action,
      @Nullable LocalDate nextReviewOn)
      implements StaffingCommand {

    @Override
    public List<FieldProblem> problems() {
      return nextReviewOn != null && !nextReviewOn.isAfter(reviewedOn)
          ? List.of(new FieldProblem("nextReviewOn", "must be after reviewedOn"))
          : List.of();
    }
  }

  /**
   * Sets how many hours a week a site employs above its allocation, for backfill and relief
   * (8.9(b)(i)). Of two from one day the later recorded holds; zero hours end it.
   *
   * @param to its last day; left out, it goes on
   */
  record SetStaffingAboveAllocation(
      @Id String siteId,
      @Limits(max = 1000) Hours hoursPerWeek,
      LocalDate effectiveFrom,
      @Nullable LocalDate to,
      @Limits(min = 1, max = 2000) String reason)
      implements StaffingCommand {

    @Override
    public List<FieldProblem> problems() {
      return to != null && to.isBefore(effectiveFrom)
          ? List.of(new FieldProblem("to", "must not be before effectiveFrom"))
          : List.of();
    }
  }

  /**
   * Records that the School Facilities Operations Team approved immediate relief at a site with
   * more than one cleaner (11.6(b)). Of two from one day the later recorded holds.
   *
   * @param considered the size of the site, the number of cleaners and whatever else was weighed
   */
  record ApproveImmediateRelief(
      @Id String siteId,
      LocalDate from,
      LocalDate to,
      ReliefGround ground,
      @Limits(min = 1, max = 2000) String considered)
      implements StaffingCommand {

    @Override
    public List<FieldProblem> problems() {
      return to.isBefore(from)
          ? List.of(new FieldProblem("to", "must not be before from"))
          : List.of();
    }
  }
}
