package org.workforceledger.sites.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.CleaningEvent.ClassroomCleaningLimited;
import org.workforceledger.sites.api.CleaningEvent.ClassroomsClosed;
import org.workforceledger.sites.api.CleaningEvent.ClassroomsReopened;
import org.workforceledger.sites.api.CleaningEvent.OfClassrooms;

/**
 * How classrooms are used from a day on, with what was considered (9.4, 9.5).
 *
 * @param daysPerWeek on how many days they are still cleaned; null as measured
 * @param upkeepHoursPerWeek for maintenance and cleaning outside; null unless they are closed
 * @param clause that allows less; null where they were reopened
 */
public record ClassroomUse(
    Use use,
    List<String> areaIds,
    LocalDate effectiveFrom,
    @Nullable Integer daysPerWeek,
    @Nullable BigDecimal upkeepHoursPerWeek,
    List<String> considered,
    String reason,
    @Nullable String clause) {

  /** What the classrooms are. */
  public enum Use {
    CLOSED,
    NOT_USED_FOR_TEACHING,
    REOPENED
  }

  static ClassroomUse of(OfClassrooms event) {
    return switch (event) {
      case ClassroomsClosed e ->
          new ClassroomUse(
              Use.CLOSED,
              e.areaIds(),
              e.effectiveFrom(),
              0,
              new Hours(e.upkeepSecondsPerWeek()).toDecimal(),
              List.of(
                  "Upkeep: " + e.upkeepConsidered(),
                  "Computers, louvres, air conditioning: " + e.dustingConsidered(),
                  "Administration: " + e.administrationConsidered()),
              e.reason(),
              "9.4(a)");
      case ClassroomCleaningLimited e ->
          new ClassroomUse(
              Use.NOT_USED_FOR_TEACHING,
              e.areaIds(),
              e.effectiveFrom(),
              e.daysPerWeek(),
              null,
              List.of(
                  "Use: " + e.usage(),
                  "School management consulted on " + e.schoolConsultedOn(),
                  "JCCC consulted on " + e.jcccConsultedOn(),
                  "Computers, louvres, air conditioning: " + e.dustingConsidered(),
                  "Administration: " + e.administrationConsidered()),
              e.reason(),
              "9.5(a)");
      case ClassroomsReopened e ->
          new ClassroomUse(
              Use.REOPENED,
              e.areaIds(),
              e.effectiveFrom(),
              null,
              null,
              List.of(),
              e.reason(),
              null);
    };
  }
}
