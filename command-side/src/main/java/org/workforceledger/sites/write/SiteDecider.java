package org.workforceledger.sites.write;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteCommand;
import org.workforceledger.sites.api.SiteCommand.RecordHoursAgreement;
import org.workforceledger.sites.api.SiteCommand.RecordSummerClosure;
import org.workforceledger.sites.api.SiteCommand.RegisterSite;
import org.workforceledger.sites.api.SiteCommand.SetCleaningAllocation;
import org.workforceledger.sites.api.SiteEvent;
import org.workforceledger.sites.api.SiteEvent.CleaningAllocationSet;
import org.workforceledger.sites.api.SiteEvent.HoursAgreementRecorded;
import org.workforceledger.sites.api.SiteEvent.SiteRegistered;
import org.workforceledger.sites.api.SiteEvent.SummerClosureRecorded;
import org.workforceledger.sites.rules.HoursAgreements;
import org.workforceledger.sites.rules.SummerClosures;

/** What may become of a site. */
final class SiteDecider {

  private SiteDecider() {}

  static Decision<SiteEvent> register(@Nullable Site site, RegisterSite command) {
    if (site != null) {
      throw Refusal.duplicate("siteId", "site " + command.siteId() + " is registered");
    }
    return Decision.of(
        new SiteRegistered(
            command.siteId(),
            command.name(),
            command.region(),
            command.locality(),
            command.kind(),
            Boolean.TRUE.equals(command.remote()),
            command.enrolment()));
  }

  static Decision<SiteEvent> allocate(@Nullable Site site, SetCleaningAllocation command) {
    registered(site, command);
    return Decision.of(
        new CleaningAllocationSet(
            command.siteId(),
            command.hoursPerWeek().seconds(),
            command.effectiveFrom(),
            command.reason()),
        new Step(
            "9.1",
            "cleaning hours a week allocated from " + command.effectiveFrom(),
            command.hoursPerWeek().toString()));
  }

  static Decision<SiteEvent> agree(@Nullable Site site, RecordHoursAgreement command) {
    HoursAgreementRecorded agreed =
        HoursAgreements.agreed(command, registered(site, command).kind());
    return new Decision<>(List.of(agreed), List.of(), HoursAgreements.flags(agreed));
  }

  static Decision<SiteEvent> close(@Nullable Site site, RecordSummerClosure command, Facts facts) {
    SummerClosures.refuse(registered(site, command), command, facts.calendar());
    return Decision.of(
        new SummerClosureRecorded(
            command.siteId(), command.year(), command.firstDay(), command.lastDay()),
        new Step(
            "8.7(e)",
            "closed from %s to %s".formatted(command.firstDay(), command.lastDay()),
            "five more ADO days may be agreed for " + command.year()));
  }

  /**
   * The site that a command is about.
   *
   * @throws Refusal if it is not registered
   */
  static Site registered(@Nullable Site site, SiteCommand command) {
    if (site == null) {
      throw Refusal.unknown("siteId", "no site " + command.siteId() + " is registered");
    }
    return site;
  }
}
