package org.workforceledger.log.write;

import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.api.ShiftCommand;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.PersonalCommand.OfEngagement;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.sites.api.SiteCommand;
import org.workforceledger.vacancies.api.VacancyCommand;
import org.workforceledger.vacancies.api.VacancyCommand.OfferVacantHours;

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
