package org.workforceledger.sites.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.log.write.Decision;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteCommand.GrantDifficultyFactor;
import org.workforceledger.sites.api.SiteCommand.MeasureSite;
import org.workforceledger.sites.api.SiteCommand.SetEnrolment;
import org.workforceledger.sites.api.SiteEvent;
import org.workforceledger.sites.api.SiteEvent.DifficultyFactorGranted;
import org.workforceledger.sites.api.SiteEvent.EnrolmentSet;
import org.workforceledger.sites.api.SiteEvent.SiteMeasured;
import org.workforceledger.sites.rules.CleaningTime;

/** What is recorded of what there is to clean, each with what the cleaning time comes to. */
final class CleaningDecider {

  private CleaningDecider() {}

  static Decision<SiteEvent> measure(@Nullable Site site, MeasureSite command) {
    SiteMeasured measured =
        new SiteMeasured(
            command.siteId(),
            command.effectiveFrom(),
            command.areas(),
            command.fixtures(),
            command.urinals(),
            command.reason());
    return decided(SiteDecider.registered(site, command), measured, command.effectiveFrom());
  }

  static Decision<SiteEvent> grant(@Nullable Site site, GrantDifficultyFactor command) {
    DifficultyFactorGranted granted =
        new DifficultyFactorGranted(
            command.siteId(),
            command.circumstance(),
            command.impact(),
            command.from(),
            command.to(),
            command.reason());
    return decided(SiteDecider.registered(site, command), granted, command.from());
  }

  static Decision<SiteEvent> enrol(@Nullable Site site, SetEnrolment command) {
    EnrolmentSet set =
        new EnrolmentSet(command.siteId(), command.enrolment(), command.effectiveFrom());
    return decided(SiteDecider.registered(site, command), set, command.effectiveFrom());
  }

  private static Decision<SiteEvent> decided(Site before, SiteEvent event, LocalDate from) {
    Site after = Objects.requireNonNull(Site.evolve(before, event));
    List<Step> steps =
        CleaningTime.of(after, from).stream()
            .map(
                time ->
                    new Step(
                        "9.1",
                        "calculated for %s: %d rows x %s"
                            .formatted(
                                from,
                                time.rows().size(),
                                time.multiplier().value().toPlainString()),
                        time.perWeek() + " a week"))
            .toList();
    return new Decision<>(List.of(event), steps, List.of());
  }
}
