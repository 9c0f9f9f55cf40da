package org.workforceledger.standalone.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Hours;
import org.workforceledger.standalone.demonstration.SchoolDays.Vacation;
import org.workforceledger.standalone.demonstration.VacationPlan.AdoDay;

/** One engagement's days: which are worked, which are leave, which are accrued days off. */
final class Diary {

  private static final int SUPPLEMENTARY_DAYS = 4;

  private final Career career;
  private final SchoolDays days;
  private final Workforce workforce;
  private final List<PlannedLeave> leave = new ArrayList<>();
  private final List<AdoDay> adoDays = new ArrayList<>();
  private final List<AdoDay> supplementary = new ArrayList<>();
  private final Set<LocalDate> away = new HashSet<>();
  private final Set<LocalDate> named = new TreeSet<>();
  private final Set<LocalDate> idle = new HashSet<>();
  private final Map<LocalDate, Hours> inLieu;
  private final Set<LocalDate> continuous;

  Diary(
      Career career,
      SchoolDays days,
      Workforce workforce,
      List<PlannedLeave> given,
      Map<LocalDate, Hours> inLieu,
      Arrangements arranged) {
    this.career = career;
    this.days = days;
    this.workforce = workforce;
    this.inLieu = inLieu;
    this.continuous = arranged.continuousDays(career);
    given.stream().filter(leave -> !isInjury(leave)).forEach(this::enter);
    SummerLeave.of(career, days, workforce).stream()
        .filter(block -> given.stream().noneMatch(injury -> prevents(injury, block)))
        .forEach(this::enter);
    arranged.daysOff(career).forEach(this::takeOff);
    days.vacations().forEach(this::plan);
    given.stream().filter(Diary::isInjury).forEach(this::enter);
    SickDays.of(career, this).forEach(this::enter);
  }

  private void enter(PlannedLeave planned) {
    leave.add(planned);
    planned.daysAway().forEach(away::add);
    planned.daysNamed().forEach(named::add);
  }

  /** Who is injured was to work, and had planned days off, like everybody else. */
  private static boolean isInjury(PlannedLeave leave) {
    return leave.type() == LeaveType.WORKERS_COMPENSATION;
  }

  /** Leave that an injury prevents is taken at another time (8.7(h)(iv)). */
  private static boolean prevents(PlannedLeave injury, PlannedLeave block) {
    return isInjury(injury) && block.daysNamed().anyMatch(injury.daysNamed().toList()::contains);
  }

  private void takeOff(AdoDay day) {
    if (rosteredOn(day.date()).isPresent()) {
      adoDays.add(day);
      named.add(day.date());
      idle.add(day.date());
    }
  }

  /** Where there are no vacations, they are worked. */
  private void plan(Vacation vacation) {
    if (!workforce.isSchoolBased(career.on(vacation.first()).siteId())) {
      return;
    }
    List<LocalDate> rostered =
        vacation
            .first()
            .datesUntil(vacation.last().plusDays(1))
            .filter(day -> rosteredOn(day).isPresent())
            .toList();
    VacationPlan plan = VacationPlan.of(vacation, career, rostered);
    adoDays.addAll(plan.adoDays());
    plan.spare().forEach(day -> placeSupplementary(vacation, day));
    idle.addAll(plan.idle());
  }

  /** Four a calendar year (8.7(d)(i)). */
  private void placeSupplementary(Vacation vacation, LocalDate day) {
    long placed = supplementary.stream().filter(d -> d.date().getYear() == day.getYear()).count();
    if (placed < SUPPLEMENTARY_DAYS) {
      supplementary.add(new AdoDay(vacation.first(), day, Optional.empty()));
    }
  }

  /** What is rostered on a day that is neither a holiday nor taken by leave. */
  Optional<RosterDay> rosteredOn(LocalDate date) {
    return career.isActive(date) && !away.contains(date) && !isHoliday(date)
        ? career.on(date).roster().flatMap(roster -> roster.on(date))
        : Optional.empty();
  }

  /** What is worked on a day. */
  Optional<RosterDay> workOn(LocalDate date) {
    if (idle.contains(date)) {
      return Optional.empty();
    }
    return continuous.contains(date) ? rosteredOn(date).map(Roster::continuous) : rosteredOn(date);
  }

  /** How much of a day is taken off in lieu of overtime. */
  Optional<Hours> inLieuOn(LocalDate date) {
    return Optional.ofNullable(inLieu.get(date));
  }

  /** Whether leave fits on a day of a term, rostered or not, because none was ever granted. */
  boolean isFreeForLeave(LocalDate date) {
    return isTermDay(date) && career.isActive(date) && !named.contains(date);
  }

  boolean isHoliday(LocalDate date) {
    return days.isHoliday(date, workforce.localityOf(career.on(date).siteId()));
  }

  boolean isTermDay(LocalDate date) {
    return !days.isVacation(date) && !Office.isWeekend(date) && !isHoliday(date);
  }

  Career career() {
    return career;
  }

  List<PlannedLeave> leave() {
    return leave;
  }

  List<AdoDay> adoDays() {
    return adoDays;
  }

  /** The supplementary days, each a whole day; none where an injury came first (8.7(d)(i)). */
  List<AdoDay> supplementary() {
    return supplementary.stream().filter(day -> !away.contains(day.date())).toList();
  }
}
