package org.workforceledger.sites.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.CleaningDecisionKind;
import org.workforceledger.sites.api.CleaningEvent.ClassroomsClosed;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteEvent.SiteMeasured;

/**
 * Hours a week that are added after the multiplier: upkeep of closed classrooms as it was allowed,
 * and the hours for administration.
 *
 * @param verified false if no seed gives the hours
 */
public record CleaningAddition(String what, Hours perWeek, String clause, boolean verified) {

  private static final String ADMINISTRATION = "cleaning.administration.hours-per-week";

  static List<CleaningAddition> of(SiteMeasured measured, Site site, LocalDate date) {
    List<CleaningAddition> additions = new ArrayList<>();
    upkeep(measured, site, date, additions);
    site.cleaning()
        .decisionOn(CleaningDecisionKind.ADMINISTRATION_HOURS, date)
        .ifPresent(_ -> additions.add(administration(date)));
    return List.copyOf(additions);
  }

  /** A closure's upkeep counts once, while any area of it is still closed by it. */
  @Clause("9.4(a)(i)")
  private static void upkeep(
      SiteMeasured measured, Site site, LocalDate date, List<CleaningAddition> additions) {
    measured.areas().stream()
        .flatMap(area -> site.cleaning().useOn(area.areaId(), date).stream())
        .distinct()
        .filter(ClassroomsClosed.class::isInstance)
        .map(ClassroomsClosed.class::cast)
        .filter(closed -> closed.upkeepSecondsPerWeek() > 0)
        .map(
            closed ->
                new CleaningAddition(
                    "Upkeep of closed classrooms: " + String.join(", ", closed.areaIds()),
                    new Hours(closed.upkeepSecondsPerWeek()),
                    "9.4(a)(i)",
                    true))
        .forEach(additions::add);
  }

  @Clause({"9.1(g)", "Sch 1, 6(a)"})
  private static CleaningAddition administration(LocalDate date) {
    return new CleaningAddition(
        "Administration",
        Hours.of(CleaningFigures.at(ADMINISTRATION, date)),
        "Sch 1, 6(a)",
        CleaningFigures.isVerified(ADMINISTRATION));
  }
}
