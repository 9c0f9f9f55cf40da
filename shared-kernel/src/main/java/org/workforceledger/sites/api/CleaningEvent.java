package org.workforceledger.sites.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.EventType;

/** What happened to how much of a site is cleaned (9.4, 9.5, R-73). */
public sealed interface CleaningEvent extends SiteEvent {

  /** How classrooms are used from a day on; of two for one area the one that began last holds. */
  sealed interface OfClassrooms extends CleaningEvent {

    /** Floor areas as measured. */
    List<String> areaIds();

    LocalDate effectiveFrom();

    String reason();
  }

  /**
   * Classrooms are in use for no purpose, with what was considered (9.4(a)).
   *
   * @param upkeepSecondsPerWeek for maintenance and cleaning outside
   */
  @EventType("sites.ClassroomsClosed")
  record ClassroomsClosed(
      String siteId,
      List<String> areaIds,
      LocalDate effectiveFrom,
      long upkeepSecondsPerWeek,
      String upkeepConsidered,
      String dustingConsidered,
      String administrationConsidered,
      String reason)
      implements OfClassrooms {}

  /**
   * Classrooms are not used for teaching and learning, with who was consulted (9.5(a)).
   *
   * @param daysPerWeek on how many days they are still cleaned, 0 to 4
   */
  @EventType("sites.ClassroomCleaningLimited")
  record ClassroomCleaningLimited(
      String siteId,
      List<String> areaIds,
      LocalDate effectiveFrom,
      int daysPerWeek,
      String usage,
      LocalDate schoolConsultedOn,
      LocalDate jcccConsultedOn,
      String dustingConsidered,
      String administrationConsidered,
      String reason)
      implements OfClassrooms {}

  /** Classrooms are cleaned as they were measured again. */
  @EventType("sites.ClassroomsReopened")
  record ClassroomsReopened(
      String siteId, List<String> areaIds, LocalDate effectiveFrom, String reason)
      implements OfClassrooms {}

  /**
   * A decision after consultation with the JCCC.
   *
   * @param to its last day; null while it goes on
   * @param hoursFrom the sites whose classrooms made the hours available
   * @param affectedSchoolsFirst why those do not need the hours; null where they are this site
   */
  @EventType("sites.CleaningDecisionRecorded")
  record CleaningDecisionRecorded(
      String siteId,
      CleaningDecisionKind kind,
      LocalDate effectiveFrom,
      @Nullable LocalDate to,
      LocalDate consultedOn,
      List<String> hoursFrom,
      @Nullable String affectedSchoolsFirst,
      String reason)
      implements CleaningEvent {

    /** Whether it applies on a day; both ends are included. */
    public boolean applies(LocalDate date) {
      return !date.isBefore(effectiveFrom) && (to == null || !date.isAfter(to));
    }
  }

  /**
   * How cleaners work in teams (9.6); of two from one day the later recorded holds.
   *
   * @param to its last day; null while it has none
   * @param recordedAt where it is kept in writing
   * @param copiesGivenTo cleaners who were given a copy, by id
   */
  @EventType("sites.TeamArrangementRecorded")
  record TeamArrangementRecorded(
      String siteId,
      LocalDate effectiveFrom,
      @Nullable LocalDate to,
      List<Team> teams,
      List<HoursParty> agreedBy,
      String recordedAt,
      List<String> copiesGivenTo)
      implements CleaningEvent {

    /** Whether it is in force on a day; both ends are included. */
    public boolean isInForce(LocalDate date) {
      return !date.isBefore(effectiveFrom) && (to == null || !date.isAfter(to));
    }

    /** Every member of a team, once. */
    public List<String> members() {
      return teams.stream().flatMap(team -> team.members().stream()).distinct().toList();
    }
  }
}
