package org.workforceledger.log.write;

import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.api.ShiftCommand;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.PersonalCommand.OfEngagement;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.sites.api.SiteCommand;
import org.workforceledger.transfers.api.TransferRequest;
import org.workforceledger.transfers.api.TransferRequestEvent.TransferRequested;
import org.workforceledger.vacancies.api.TransfereeBasis;
import org.workforceledger.vacancies.api.VacancyCommand;
import org.workforceledger.vacancies.api.VacancyCommand.OfferVacantHours;
import org.workforceledger.vacancies.api.VacancyCommand.RecordTransferee;

/** A principal decides about the cleaners and the work of the one site, and of no other. */
final class SiteBound {

  private SiteBound() {}

  static void refuseElsewhere(Command command, @Nullable String siteId, Facts facts) {
    if (siteId == null) {
      return;
    }
    if (command instanceof SiteCommand ofSite && ofSite.siteId().equals(siteId)) {
      return;
    }
    if (command instanceof VacancyCommand about && isOf(about, siteId, facts)) {
      if (command instanceof RecordTransferee transferee) {
        refuseUnasked(transferee, siteId, facts);
      }
      return;
    }
    boolean worksThere = command instanceof ShiftCommand shift && shift.siteId().equals(siteId);
    boolean engagedThere =
        command instanceof OfEngagement of
            && facts
                .engagement(String.valueOf(of.engagementId()))
                .map(
                    engagement ->
                        engagement.on(Addressing.dateOf(of, facts)).siteId().equals(siteId))
                .orElse(false);
    boolean elsewhere = command instanceof ShiftCommand && !worksThere;
    if (!engagedThere || elsewhere) {
      throw Refusal.forbidden("a principal's commands are about cleaners of the own site");
    }
  }

  /**
   * Another school's cleaner comes by a transfer that the ledger knows of: asked for by the
   * cleaner, or a required one in which the cleaner was invited. All else HR records.
   */
  private static void refuseUnasked(RecordTransferee command, String siteId, Facts facts) {
    boolean asked =
        facts.openTransferRequests().stream()
            .map(TransferRequest::requested)
            .filter(request -> request.cleanerId().equals(command.cleanerId()))
            .anyMatch(request -> names(request, siteId, facts));
    boolean invited =
        command.basis() == TransfereeBasis.REQUIRED
            && facts.openTransfers().stream()
                .anyMatch(transfer -> transfer.candidate(command.cleanerId()).isPresent());
    if (!asked && !invited) {
      throw Refusal.forbidden(
          "no transfer of %s to this site is asked for or under way; HR records others"
              .formatted(command.cleanerId()));
    }
  }

  private static boolean names(TransferRequested request, String siteId, Facts facts) {
    return request.siteIds().contains(siteId)
        || facts
            .site(siteId)
            .map(site -> site.registered().region())
            .filter(request.regions()::contains)
            .isPresent();
  }

  /** Whether a vacancy is the site's; of one that does not exist its decider will say so. */
  private static boolean isOf(VacancyCommand command, String siteId, Facts facts) {
    return command instanceof OfferVacantHours offer
        ? offer.siteId().equals(siteId)
        : facts
            .vacancy(command.vacancyId())
            .map(vacancy -> vacancy.offered().siteId().equals(siteId))
            .orElse(true);
  }
}
