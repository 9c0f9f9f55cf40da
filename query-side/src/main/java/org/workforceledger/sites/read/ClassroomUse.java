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
      case ClassroomsClosed closed -> of(closed);
      case ClassroomCleaningLimited limited -> of(limited);
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

  private static ClassroomUse of(ClassroomsClosed closed) {
    return new ClassroomUse(
        Use.CLOSED,
        closed.areaIds(),
        closed.effectiveFrom(),
        0,
        new Hours(closed.upkeepSecondsPerWeek()).toDecimal(),
        List.of(
            "Upkeep: " + closed.upkeepConsidered(),
            "Computers, louvres, air conditioning: " + closed.dustingConsidered(),
            "Administration: " + closed.administrationConsidered()),
        closed.reason(),
        "9.4(a)");
  }

  private static ClassroomUse of(ClassroomCleaningLimited limited) {
    return new ClassroomUse(
        Use.NOT_USED_FOR_TEACHING,
        limited.areaIds(),
        limited.effectiveFrom(),
        limited.daysPerWeek(),
        null,
        List.of(
            "Use: " + limited.usage(),
            "School management consulted on " + limited.schoolConsultedOn(),
            "JCCC consulted on " + limited.jcccConsultedOn(),
            "Computers, louvres, air conditioning: " + limited.dustingConsidered(),
            "Administration: " + limited.administrationConsidered()),
        limited.reason(),
        "9.5(a)");
  }
}
