package org.workforceledger.sites.api;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;

/**
 * Commands about what is cleaned less, and what is decided about a site's time (9.4, 9.5, R-73).
 */
public sealed interface CleaningCommand extends SiteCommand {

  /**
   * Takes the time of classrooms that are no longer in use for any purpose out of the calculation
   * (9.4). What was considered may be left out of the fields, and is then refused by its clause.
   *
   * @param areaIds floor areas as measured
   * @param upkeepHoursPerWeek for maintenance and cleaning outside; left out, none is needed
   */
  record CloseClassrooms(
      @Id String siteId,
      @Limits(min = 1, max = 200) List<String> areaIds,
      LocalDate effectiveFrom,
      @Nullable @Limits(max = 1000) Hours upkeepHoursPerWeek,
      @Nullable @Limits(min = 1, max = 2000) String upkeepConsidered,
      @Nullable @Limits(min = 1, max = 2000) String dustingConsidered,
      @Nullable @Limits(min = 1, max = 2000) String administrationConsidered,
      @Limits(min = 1, max = 2000) String reason)
      implements CleaningCommand {

    @Override
    public List<FieldProblem> problems() {
      return twice("areaIds", areaIds);
    }
  }

  /**
   * Reduces the time of classrooms that are not used for teaching and learning (9.5).
   *
   * @param daysPerWeek on how many days they are still cleaned
   * @param usage the nature and regularity of their use
   * @param schoolConsultedOn when the school's management was consulted
   * @param jcccConsultedOn when the JCCC was
   */
  record LimitClassroomCleaning(
      @Id String siteId,
      @Limits(min = 1, max = 200) List<String> areaIds,
      LocalDate effectiveFrom,
      @Limits(max = 4) int daysPerWeek,
      @Limits(min = 1, max = 2000) String usage,
      @Nullable LocalDate schoolConsultedOn,
      @Nullable LocalDate jcccConsultedOn,
      @Nullable @Limits(min = 1, max = 2000) String dustingConsidered,
      @Nullable @Limits(min = 1, max = 2000) String administrationConsidered,
      @Limits(min = 1, max = 2000) String reason)
      implements CleaningCommand {

    @Override
    public List<FieldProblem> problems() {
      return twice("areaIds", areaIds);
    }
  }

  /** Cleans classrooms again as they were measured. */
  record ReopenClassrooms(
      @Id String siteId,
      @Limits(min = 1, max = 200) List<String> areaIds,
      LocalDate effectiveFrom,
      @Limits(min = 1, max = 2000) String reason)
      implements CleaningCommand {

    @Override
    public List<FieldProblem> problems() {
      return twice("areaIds", areaIds);
    }
  }

  /**
   * Records a decision about a site's cleaning time after consultation with the JCCC. Of two
   * of one kind from one day the later recorded holds, so that one is ended by recording it
   * again with {@code to}.
   *
   * @param to its last day; left out, it goes on
   * @param consultedOn when the JCCC was consulted
   * @param hoursFrom the sites whose classrooms made the hours available (9.4, 9.5)
   * @param affectedSchoolsFirst why those sites themselves do not need the hours, where they are
   *     others (9.4(b), 9.5(b))
   */
  record RecordCleaningDecision(
      @Id String siteId,
      CleaningDecisionKind kind,
      LocalDate effectiveFrom,
      @Nullable LocalDate to,
      @Nullable LocalDate consultedOn,
      @Limits(max = 50) List<String> hoursFrom,
      @Nullable @Limits(min = 1, max = 2000) String affectedSchoolsFirst,
      @Limits(min = 1, max = 2000) String reason)
      implements CleaningCommand {

    @Override
    public List<FieldProblem> problems() {
      return to != null && to.isBefore(effectiveFrom)
          ? List.of(new FieldProblem("to", "must not be before effectiveFrom"))
          : twice("hoursFrom", hoursFrom);
    }
  }

  /**
   * Records how cleaners work in teams, as it was agreed with them (9.6). Of two from one day the
   * later recorded holds, so that copies given later are recorded by sending it again.
   *
   * @param to its last day; left out, it goes on
   * @param recordedAt where the arrangement is kept in writing
   * @param copiesGivenTo cleaners who were given a copy, by id
   */
  record RecordTeamArrangement(
      @Id String siteId,
      LocalDate effectiveFrom,
      @Nullable LocalDate to,
      @Limits(min = 1, max = 50) List<Team> teams,
      @Limits(min = 1, max = 10) List<HoursParty> agreedBy,
      @Limits(min = 1, max = 200) String recordedAt,
      @Nullable @Limits(max = 1000) List<String> copiesGivenTo)
      implements CleaningCommand {

    @Override
    public List<FieldProblem> problems() {
      return to != null && to.isBefore(effectiveFrom)
          ? List.of(new FieldProblem("to", "must not be before effectiveFrom"))
          : teams.stream().flatMap(team -> twice("teams", team.members()).stream()).toList();
    }
  }

  private static List<FieldProblem> twice(String field, List<String> ids) {
    Set<String> seen = new HashSet<>();
    return ids.stream()
        .filter(id -> !seen.add(id))
        .map(id -> new FieldProblem(field, id + " is given twice"))
        .limit(1)
        .toList();
  }
}
