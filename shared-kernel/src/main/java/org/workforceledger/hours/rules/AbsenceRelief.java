package org.workforceledger.hours.rules;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteKind;

/**
 * For which of a cleaner's rostered hours on leave somebody stands in (11.6, R-85): at a site with
 * one cleaner for all; with more, for what begins 24 hours or more after the absence began; at a
 * special school from the next attendance on; for leave other than sick leave, discretionary leave,
 * bereavement leave and leave connected with workers' compensation for all. ADO is not relieved,
 * and at a school nothing is in a vacation or on a holiday: its cleaning time is for days when it
 * is used. A cleaner's leave granted in parts that follow one another is one absence.
 *
 * <p>Example: of two cleaners one is sick on Monday and Tuesday, both days from 06:00: none on
 * Monday, all of Tuesday.
 */
public final class AbsenceRelief {

  private static final Duration WITHOUT = Duration.ofHours(24);

  /** How far back an absence is followed across days without rostered hours. */
  private static final int LONGEST_GAP = 14;

  /**
   * A day on leave.
   *
   * @param absent ordinary hours that leave covers
   * @param relieved of them, those for which relief is due; none on the first days of some absences
   */
  public record ReliefDay(
      LocalDate date, LeaveGranted leave, ReliefBasis basis, Hours absent, Hours relieved) {

    /** Why there is relief on the day, or none yet. */
    public String says() {
      return switch (basis) {
        case AFTER_24_HOURS ->
            relieved.isPositive() ? basis.says() : "Within the first 24 hours: none yet";
        case NEXT_SHIFT ->
            relieved.isPositive() ? basis.says() : "The first shift missed: none yet";
        case ONE_CLEANER, APPROVED, OTHER_LEAVE -> basis.says();
      };
    }
  }

  private final Circumstances of;
  private final Site site;
  private final Predicate<LocalDate> isOnlyCleaner;

  private AbsenceRelief(Circumstances of, Site site, Predicate<LocalDate> isOnlyCleaner) {
    this.of = of;
    this.site = site;
    this.isOnlyCleaner = isOnlyCleaner;
  }

  /**
   * The days from one to another, both included, on which leave covers rostered hours at a site.
   *
   * @param isOnlyCleaner whether the site has no other cleaner on a day
   */
  @Clause("11.6(a)")
  public static List<ReliefDay> between(
      LocalDate from,
      LocalDate to,
      Circumstances of,
      Site site,
      Predicate<LocalDate> isOnlyCleaner) {
    AbsenceRelief relief = new AbsenceRelief(of, site, isOnlyCleaner);
    return from.datesUntil(to.plusDays(1)).flatMap(date -> relief.on(date).stream()).toList();
  }

  /** Ordinary hours rostered at a site from one day to another, on days when it is cleaned. */
  public static Hours rostered(LocalDate from, LocalDate to, Circumstances of, Site site) {
    AbsenceRelief relief = new AbsenceRelief(of, site, _ -> false);
    return from.datesUntil(to.plusDays(1))
        .flatMap(date -> relief.rostered(date).stream())
        .map(day -> Hours.ofMinutes(day.ordinaryMinutes()))
        .reduce(Hours.ZERO, Hours::plus);
  }

  private Optional<ReliefDay> on(LocalDate date) {
    return rostered(date).flatMap(day -> covering(date).map(leave -> on(date, day, leave)));
  }

  private ReliefDay on(LocalDate date, RosterDay day, LeaveGranted leave) {
    ReliefBasis basis = basis(date, leave.type());
    Hours ordinary = Hours.ofMinutes(day.ordinaryMinutes());
    LocalDateTime began = began(date, day);
    Long part = leave.partSeconds();
    if (part != null) {
      Hours absent = new Hours(part).atMost(ordinary);
      boolean relieved = isRelieved(basis, began, start(date, day));
      return new ReliefDay(date, leave, basis, absent, relieved ? absent : Hours.ZERO);
    }
    int minutes = 0;
    for (Attendance attendance : day.attendances()) {
      if (isRelieved(basis, began, date.atTime(attendance.start()))) {
        minutes += attendance.paidMinutes();
      }
    }
    return new ReliefDay(date, leave, basis, ordinary, Hours.ofMinutes(minutes).atMost(ordinary));
  }

  /** Hours that the engagement has at the site on a day on which the site is cleaned. */
  private Optional<RosterDay> rostered(LocalDate date) {
    boolean there =
        of.engagement().isActive(date)
            && of.engagement().on(date).siteId().equals(site.registered().siteId());
    boolean vacation = site.kind().isSchoolBased() && of.calendar().isVacation(date).orElse(false);
    return there && !vacation && of.holiday(date).isEmpty()
        ? of.rosters().on(date)
        : Optional.empty();
  }

  /** The leave of a day, whole days first. */
  private Optional<LeaveGranted> covering(LocalDate date) {
    List<LeaveGranted> all = of.leave().on(date);
    return all.stream()
        .filter(leave -> leave.partSeconds() == null)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  @Clause({"11.6(a)(i)", "11.6(a)(ii)", "11.6(a)(iii)", "11.6(b)", "11.6(c)"})
  private ReliefBasis basis(LocalDate date, LeaveType type) {
    if (!waitsForRelief(type)) {
      return ReliefBasis.OTHER_LEAVE;
    }
    if (isOnlyCleaner.test(date)) {
      return ReliefBasis.ONE_CLEANER;
    }
    if (site.staffing().hasImmediateRelief(date)) {
      return ReliefBasis.APPROVED;
    }
    return site.kind() == SiteKind.SPECIAL ? ReliefBasis.NEXT_SHIFT : ReliefBasis.AFTER_24_HOURS;
  }

  /** Whether 11.6(a) applies to leave of a type; special leave with pay is discretionary leave. */
  @Clause("11.6(c)")
  private static boolean waitsForRelief(LeaveType type) {
    return switch (type) {
      case SICK, SPECIAL_PAID, WORKERS_COMPENSATION -> true;
      case ANNUAL, LONG_SERVICE, INDUSTRIAL_RELATIONS_EDUCATION, SPECIAL_UNPAID -> false;
    };
  }

  private static boolean isRelieved(ReliefBasis basis, LocalDateTime began, LocalDateTime start) {
    return switch (basis) {
      case ONE_CLEANER, APPROVED, OTHER_LEAVE -> true;
      case NEXT_SHIFT -> start.isAfter(began);
      case AFTER_24_HOURS -> !start.isBefore(began.plus(WITHOUT));
    };
  }

  /** When the absence began of which a day is part: the first attendance that was missed. */
  private LocalDateTime began(LocalDate date, RosterDay day) {
    LocalDateTime began = start(date, day);
    Optional<LocalDate> before = rosteredBefore(date);
    while (before.isPresent() && isWholeDayOff(before.orElseThrow())) {
      LocalDate earlier = before.orElseThrow();
      began = start(earlier, rostered(earlier).orElseThrow());
      before = rosteredBefore(earlier);
    }
    return began;
  }

  private Optional<LocalDate> rosteredBefore(LocalDate date) {
    List<LocalDate> days = new ArrayList<>(date.minusDays(LONGEST_GAP).datesUntil(date).toList());
    return days.reversed().stream().filter(each -> rostered(each).isPresent()).findFirst();
  }

  private boolean isWholeDayOff(LocalDate date) {
    return of.leave().on(date).stream().anyMatch(leave -> leave.partSeconds() == null);
  }

  private static LocalDateTime start(LocalDate date, RosterDay day) {
    return day.attendances().stream()
        .map(Attendance::start)
        .min(LocalTime::compareTo)
        .map(date::atTime)
        .orElseThrow();
  }
}
