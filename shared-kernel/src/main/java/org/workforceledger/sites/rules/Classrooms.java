package org.workforceledger.sites.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.sites.api.Area;
import org.workforceledger.sites.api.CleaningCommand.CloseClassrooms;
import org.workforceledger.sites.api.CleaningCommand.LimitClassroomCleaning;
import org.workforceledger.sites.api.CleaningCommand.ReopenClassrooms;
import org.workforceledger.sites.api.CleaningEvent.ClassroomCleaningLimited;
import org.workforceledger.sites.api.CleaningEvent.ClassroomsClosed;
import org.workforceledger.sites.api.CleaningEvent.ClassroomsReopened;
import org.workforceledger.sites.api.Site;

/**
 * When the time of classrooms may be taken out of the calculation (9.4, 9.5; R-74): only with what
 * the agreement wants considered on record. Example: closed from 2025-07-14 with two hours a week
 * of upkeep, and without a word about computers, louvres and air conditioning: refused, 9.4(a)(ii).
 */
public final class Classrooms {

  private static final String MORE_DUSTING =
      "more cleaning time for computers, louvres and air-conditioning units";
  private static final String ADMINISTRATION = "cleaning hours for administration";

  private Classrooms() {}

  /**
   * Classrooms in use for no purpose.
   *
   * @throws Refusal if something was not considered, or an area is not measured
   */
  @Clause({"9.4(a)", "9.4(a)(i)", "9.4(a)(ii)", "9.4(a)(iii)"})
  public static ClassroomsClosed closed(CloseClassrooms command, Site site) {
    refuseUnmeasured(command.areaIds(), command.effectiveFrom(), site);
    return new ClassroomsClosed(
        command.siteId(),
        command.areaIds(),
        command.effectiveFrom(),
        command.upkeepHoursPerWeek() == null ? 0 : command.upkeepHoursPerWeek().seconds(),
        considered(
            command.upkeepConsidered(),
            "9.4(a)(i)",
            "the time needed for maintenance and external cleaning"),
        considered(command.dustingConsidered(), "9.4(a)(ii)", MORE_DUSTING),
        considered(command.administrationConsidered(), "9.4(a)(iii)", ADMINISTRATION),
        command.reason());
  }

  /**
   * Classrooms not used for teaching and learning, after consultation on or before the first day.
   *
   * @throws Refusal if somebody was not consulted, something not considered, or an area is not
   *     measured
   */
  @Clause({"9.5(a)", "9.5(a)(i)", "9.5(a)(ii)"})
  public static ClassroomCleaningLimited limited(LimitClassroomCleaning command, Site site) {
    LocalDate from = command.effectiveFrom();
    refuseUnmeasured(command.areaIds(), from, site);
    refuseNoLimit(command, site);
    return new ClassroomCleaningLimited(
        command.siteId(),
        command.areaIds(),
        from,
        command.daysPerWeek(),
        command.usage(),
        consulted(command.schoolConsultedOn(), from, "9.5(a)", "the school's management"),
        consulted(command.jcccConsultedOn(), from, "9.5(a)(i)", "the JCCC"),
        considered(command.dustingConsidered(), "9.5(a)(ii)", MORE_DUSTING),
        considered(command.administrationConsidered(), "9.5(a)(ii)", ADMINISTRATION),
        command.reason());
  }

  /**
   * Classrooms cleaned as measured again.
   *
   * @throws Refusal if an area is neither closed nor limited on that day
   */
  public static ClassroomsReopened reopened(ReopenClassrooms command, Site site) {
    for (String areaId : command.areaIds()) {
      boolean inUse =
          site.cleaning()
              .useOn(areaId, command.effectiveFrom())
              .map(ClassroomsReopened.class::isInstance)
              .orElse(true);
      if (inUse) {
        throw Refusal.unknown("areaIds", areaId + " is cleaned as measured on that day");
      }
    }
    return new ClassroomsReopened(
        command.siteId(), command.areaIds(), command.effectiveFrom(), command.reason());
  }

  /**
   * When somebody was consulted.
   *
   * @throws Refusal if nobody says when, or it was after the first day
   */
  static LocalDate consulted(@Nullable LocalDate date, LocalDate from, String clause, String whom) {
    if (date == null) {
      throw Refusal.rule(clause, "no consultation with " + whom + " is recorded");
    }
    if (date.isAfter(from)) {
      throw Refusal.rule(
          clause, "%s was consulted on %s, after the first day, %s".formatted(whom, date, from));
    }
    return date;
  }

  private static String considered(@Nullable String says, String clause, String what) {
    if (says == null) {
      throw Refusal.rule(clause, "what was considered is not recorded: " + what);
    }
    return says;
  }

  private static void refuseUnmeasured(List<String> areaIds, LocalDate from, Site site) {
    Set<String> measured =
        site.cleaning().measuredOn(from).stream()
            .flatMap(measurement -> measurement.areas().stream())
            .map(Area::areaId)
            .collect(Collectors.toSet());
    for (String areaId : areaIds) {
      if (!measured.contains(areaId)) {
        throw Refusal.unknown("areaIds", "no area " + areaId + " is measured on " + from);
      }
    }
  }

  /** As many days as all the areas are cleaned on anyway are no limit. */
  private static void refuseNoLimit(LimitClassroomCleaning command, Site site) {
    boolean limits =
        site.cleaning().measuredOn(command.effectiveFrom()).stream()
            .flatMap(measurement -> measurement.areas().stream())
            .filter(area -> command.areaIds().contains(area.areaId()))
            .anyMatch(area -> command.daysPerWeek() < area.days());
    if (!limits) {
      throw Refusal.malformed(
          "daysPerWeek", "must be fewer than the days on which the areas are cleaned");
    }
  }
}
