package org.workforceledger.sites.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.workforceledger.calendar.api.SchoolYearCommand;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;

/** Commands about one site. */
public sealed interface SiteCommand extends Command
    permits SiteCommand.RegisterSite,
        SiteCommand.SetCleaningAllocation,
        SiteCommand.RecordHoursAgreement,
        SiteCommand.RecordSummerClosure,
        SiteCommand.MeasureSite,
        SiteCommand.GrantDifficultyFactor,
        SiteCommand.SetEnrolment,
        CleaningCommand,
        StaffingCommand {

  String siteId();

  /** Registers a school or other place. */
  record RegisterSite(
      @Id String siteId,
      @Limits(min = 1, max = 200) String name,
      Region region,
      @Nullable @Limits(min = 1, max = 100) String locality,
      SiteKind kind,
      @Nullable Boolean remote,
      @Nullable @Limits(min = 0, max = 20000) Integer enrolment)
      implements SiteCommand {}

  /** Sets the weekly cleaning hours allocated to a site, from a date on. */
  record SetCleaningAllocation(
      @Id String siteId,
      @Limits(min = 0, max = 10000) Hours hoursPerWeek,
      LocalDate effectiveFrom,
      @Limits(min = 1, max = 2000) String reason)
      implements SiteCommand {}

  /**
   * Records what was agreed about a site's hours (8.2, 8.3, 8.6). Of two of one kind from one day
   * the later recorded holds, so that an agreement is ended by recording it again with
   * {@code to}.
   *
   * @param to its last day; left out, it goes on
   * @param earliest when ordinary hours may begin; left out, as early as the clause allows
   * @param latest when ordinary hours may end; left out, as late as the clause allows
   * @param recordedAt where the agreement is kept in writing (8.2(b)(iii), 8.6(c))
   */
  record RecordHoursAgreement(
      @Id String siteId,
      HoursAgreementKind kind,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalTime earliest,
      @Nullable LocalTime latest,
      @Limits(min = 1, max = 10) List<HoursParty> agreedBy,
      @Limits(min = 1, max = 200) String recordedAt)
      implements SiteCommand {

    @Override
    public List<FieldProblem> problems() {
      List<FieldProblem> problems = new ArrayList<>();
      if (to != null && to.isBefore(from)) {
        problems.add(new FieldProblem("to", "must not be before from"));
      }
      if (earliest != null && latest != null && !latest.isAfter(earliest)) {
        problems.add(new FieldProblem("latest", "must be after earliest"));
      }
      return problems;
    }
  }

  /** Records that a remote school closes for an additional week over a summer vacation (8.7(e)). */
  record RecordSummerClosure(
      @Id String siteId,
      @Limits(min = SchoolYearCommand.FIRST_YEAR, max = SchoolYearCommand.LAST_YEAR) int year,
      LocalDate firstDay,
      LocalDate lastDay)
      implements SiteCommand {

    @Override
    public List<FieldProblem> problems() {
      return lastDay.isBefore(firstDay)
          ? List.of(new FieldProblem("lastDay", "must not be before firstDay"))
          : List.of();
    }
  }

  /**
   * Records what there is to clean at a site from a date on, all of it (Schedule 1, 1 and 2).
   *
   * @param fixtures as Schedule 1 counts them: a drinking trough for each begun five taps
   */
  record MeasureSite(
      @Id String siteId,
      LocalDate effectiveFrom,
      @Limits(max = 2000) List<Area> areas,
      @Limits(max = 10000) int fixtures,
      @Limits(max = 500) List<Urinal> urinals,
      @Limits(min = 1, max = 2000) String reason)
      implements SiteCommand {

    @Override
    public List<FieldProblem> problems() {
      List<FieldProblem> problems = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < areas.size(); i++) {
        if (!seen.add(areas.get(i).areaId())) {
          problems.add(new FieldProblem("areas[" + i + "].areaId", "is given twice"));
        }
      }
      return problems;
    }
  }

  /**
   * Records a difficulty factor that was determined (Schedule 1, 4). Of two for one circumstance
   * from one day the later recorded holds, so that one is ended by granting it again with
   * {@code to}.
   *
   * @param to its last day; left out, it is granted on an ongoing basis
   */
  record GrantDifficultyFactor(
      @Id String siteId,
      @Limits(min = 1, max = 200) String circumstance,
      Impact impact,
      LocalDate from,
      @Nullable LocalDate to,
      @Limits(min = 1, max = 2000) String reason)
      implements SiteCommand {

    @Override
    public List<FieldProblem> problems() {
      return to != null && to.isBefore(from)
          ? List.of(new FieldProblem("to", "must not be before from"))
          : List.of();
    }
  }

  /** Sets how many students a site has from a date on (Schedule 1, 3). */
  record SetEnrolment(
      @Id String siteId, @Limits(min = 0, max = 20000) int enrolment, LocalDate effectiveFrom)
      implements SiteCommand {}
}
