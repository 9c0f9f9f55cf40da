package org.workforceledger.sites.write;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteEvent;
import org.workforceledger.sites.api.StaffingCommand.ApproveImmediateRelief;
import org.workforceledger.sites.api.StaffingCommand.RecordStaffingReview;
import org.workforceledger.sites.api.StaffingCommand.SetStaffingAboveAllocation;
import org.workforceledger.sites.api.StaffingEvent.ImmediateReliefApproved;
import org.workforceledger.sites.api.StaffingEvent.StaffingAboveAllocationSet;
import org.workforceledger.sites.api.StaffingEvent.StaffingReviewed;
import org.workforceledger.sites.rules.CleaningAllocation;

/** What is recorded of how a site is staffed. */
final class StaffingDecider {

  private StaffingDecider() {}

  static Decision<SiteEvent> review(
      @Nullable Site site, RecordStaffingReview command, Facts facts) {
    facts.refuseFuture(command.reviewedOn(), "reviewedOn");
    SiteDecider.registered(site, command);
    return Decision.of(
        new StaffingReviewed(
            command.siteId(),
            command.kind(),
            command.reviewedOn(),
            command.action(),
            command.nextReviewOn()),
        new Step(command.kind().clause(), "reviewed on " + command.reviewedOn(), "recorded"));
  }

  static Decision<SiteEvent> employAbove(@Nullable Site site, SetStaffingAboveAllocation command) {
    Site before = SiteDecider.registered(site, command);
    List<Step> steps = new ArrayList<>();
    CleaningAllocation.of(before, command.effectiveFrom())
        .map(allocation -> new Step("9.1", "allocated a week", allocation.perWeek().toString()))
        .ifPresent(steps::add);
    steps.add(
        new Step(
            "8.9(b)(i)",
            "employed above the allocation from " + command.effectiveFrom(),
            command.hoursPerWeek().toString()));
    return new Decision<>(
        List.of(
            new StaffingAboveAllocationSet(
                command.siteId(),
                command.hoursPerWeek().seconds(),
                command.effectiveFrom(),
                command.to(),
                command.reason())),
        steps,
        List.of());
  }

  static Decision<SiteEvent> relieve(@Nullable Site site, ApproveImmediateRelief command) {
    SiteDecider.registered(site, command);
    return Decision.of(
        new ImmediateReliefApproved(
            command.siteId(), command.from(), command.to(), command.ground(), command.considered()),
        new Step(
            "11.6(b)",
            "relief at once from %s to %s".formatted(command.from(), command.to()),
            "approved"));
  }
}
