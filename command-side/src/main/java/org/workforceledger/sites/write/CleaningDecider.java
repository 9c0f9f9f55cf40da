package org.workforceledger.sites.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;
import org.workforceledger.sites.api.CleaningCommand.CloseClassrooms;
import org.workforceledger.sites.api.CleaningCommand.LimitClassroomCleaning;
import org.workforceledger.sites.api.CleaningCommand.RecordCleaningDecision;
import org.workforceledger.sites.api.CleaningCommand.RecordTeamArrangement;
import org.workforceledger.sites.api.CleaningCommand.ReopenClassrooms;
import org.workforceledger.sites.api.CleaningEvent.CleaningDecisionRecorded;
import org.workforceledger.sites.api.CleaningEvent.TeamArrangementRecorded;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteCommand.GrantDifficultyFactor;
import org.workforceledger.sites.api.SiteCommand.MeasureSite;
import org.workforceledger.sites.api.SiteCommand.SetEnrolment;
import org.workforceledger.sites.api.SiteEvent;
import org.workforceledger.sites.api.SiteEvent.DifficultyFactorGranted;
import org.workforceledger.sites.api.SiteEvent.EnrolmentSet;
import org.workforceledger.sites.api.SiteEvent.SiteMeasured;
import org.workforceledger.sites.rules.Classrooms;
import org.workforceledger.sites.rules.CleaningDecisions;
import org.workforceledger.sites.rules.CleaningTime;
import org.workforceledger.sites.rules.MeasurementChanges;
import org.workforceledger.sites.rules.TeamArrangements;

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
    Site before = SiteDecider.registered(site, command);
    if (measured.equals(before.cleaning().measurements().get(command.effectiveFrom()))) {
      return new Decision<>(
          List.of(),
          List.of(
              new Step(
                  "9.1", "measured so already from " + command.effectiveFrom(), "nothing changes")),
          List.of());
    }
    return decided(before, measured, command.effectiveFrom())
        .after(
            MeasurementChanges.between(
                before.cleaning().measuredOn(command.effectiveFrom()).orElse(null), measured));
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

  static Decision<SiteEvent> close(@Nullable Site site, CloseClassrooms command) {
    Site before = SiteDecider.registered(site, command);
    return decided(before, Classrooms.closed(command, before), command.effectiveFrom());
  }

  static Decision<SiteEvent> limit(
      @Nullable Site site, LimitClassroomCleaning command, Facts facts) {
    facts.refuseFuture(command.schoolConsultedOn(), "schoolConsultedOn");
    facts.refuseFuture(command.jcccConsultedOn(), "jcccConsultedOn");
    Site before = SiteDecider.registered(site, command);
    return decided(before, Classrooms.limited(command, before), command.effectiveFrom());
  }

  static Decision<SiteEvent> reopen(@Nullable Site site, ReopenClassrooms command) {
    Site before = SiteDecider.registered(site, command);
    return decided(before, Classrooms.reopened(command, before), command.effectiveFrom());
  }

  static Decision<SiteEvent> decide(
      @Nullable Site site, RecordCleaningDecision command, Facts facts) {
    facts.refuseFuture(command.consultedOn(), "consultedOn");
    Site before = SiteDecider.registered(site, command);
    CleaningDecisionRecorded recorded =
        CleaningDecisions.recorded(
            command, before, id -> facts.site(id).orElse(null), facts.engagements());
    return decided(before, recorded, command.effectiveFrom());
  }

  static Decision<SiteEvent> arrange(
      @Nullable Site site, RecordTeamArrangement command, Facts facts) {
    Site before = SiteDecider.registered(site, command);
    TeamArrangementRecorded arranged = TeamArrangements.recorded(command, facts.engagements());
    return new Decision<>(
        List.of(arranged),
        TeamArrangements.explanation(before, arranged),
        TeamArrangements.flags(arranged));
  }

  private static Decision<SiteEvent> decided(Site before, SiteEvent event, LocalDate from) {
    Site after = Objects.requireNonNull(Site.evolve(before, event));
    List<Step> steps = new ArrayList<>();
    CleaningTime.of(before, from)
        .map(time -> new Step("9.1", "calculated for " + from + " until now", perWeek(time)))
        .ifPresent(steps::add);
    CleaningTime.of(after, from)
        .map(
            time ->
                new Step(
                    "9.1",
                    "calculated for %s: %d rows x %s"
                        .formatted(
                            from, time.rows().size(), time.multiplier().value().toPlainString()),
                    perWeek(time)))
        .ifPresent(steps::add);
    return new Decision<>(List.of(event), steps, List.of());
  }

  private static String perWeek(CleaningTime time) {
    return time.perWeek() + " a week";
  }
}
