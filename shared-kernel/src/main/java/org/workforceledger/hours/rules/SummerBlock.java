package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Explained;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.calendar.api.SchoolYear;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.leave.api.LeaveType;

/**
 * The continuous four weeks of annual leave in summer (8.7(g)(ii), 8.11(b), R-81): twenty weekdays
 * from the first one after the last day of work of the year; public holidays are not debited.
 * Example: Term 4 ends on Friday 13 December 2024 and nothing is worked after it: Monday 16
 * December to Wednesday 15 January, with Christmas Day, Boxing Day and New Year's Day not counted.
 *
 * @param lastDayOfWork the last day of work required for the year
 * @param leaveDays the twenty weekdays that are no holidays, in order
 * @param holidays the weekdays inside the block that are
 */
public record SummerBlock(
    LocalDate lastDayOfWork,
    LocalDate firstDay,
    LocalDate lastDay,
    List<LocalDate> leaveDays,
    List<LocalDate> holidays) {

  /**
   * The block that begins in a year; empty for casuals, for who is not employed when it begins, and
   * while the school year is not published.
   *
   * @param work the work of the year that a day's week belongs to
   * @param asAt the day after which the roster stands for work not yet recorded
   */
  @Clause({"8.7(g)(ii)", "8.11(b)"})
  public static Optional<Explained<SummerBlock>> of(
      Circumstances circumstances, Function<LocalDate, WorkYear> work, int year, LocalDate asAt) {
    return circumstances
        .calendar()
        .year(year)
        .map(SchoolYear::lastDayOfTerms)
        .map(end -> after(lastDayOfWork(circumstances, work, end, asAt), end, circumstances))
        .filter(block -> hasAnnualLeave(circumstances, block.value().firstDay()));
  }

  private static boolean hasAnnualLeave(Circumstances circumstances, LocalDate date) {
    return circumstances.engagement().isActive(date)
        && circumstances.engagement().on(date).tenure() != Tenure.CASUAL;
  }

  public boolean contains(LocalDate date) {
    return !date.isBefore(firstDay) && !date.isAfter(lastDay);
  }

  /**
   * The last day of Term 4, or a later one of the same calendar year on which a rostered shift was
   * worked, or ADO of 8.7(e) taken, before the leave began. A day still to come counts if the leave
   * granted begins after it and the roster has hours for it.
   */
  private static LocalDate lastDayOfWork(
      Circumstances circumstances,
      Function<LocalDate, WorkYear> work,
      LocalDate end,
      LocalDate asAt) {
    LocalDate close = LocalDate.of(end.getYear(), 12, 31);
    Optional<LocalDate> leave =
        end.plusDays(1)
            .datesUntil(close.plusDays(1))
            .filter(date -> isBlockLeave(circumstances, date))
            .findFirst();
    return end.plusDays(1)
        .datesUntil(leave.orElse(close.plusDays(1)))
        .filter(
            date ->
                isWorked(work.apply(date), date)
                    || isAdditionalAdo(circumstances, work.apply(date), date)
                    || (leave.isPresent()
                        && date.isAfter(asAt)
                        && isDue(circumstances, work.apply(date), date)))
        .reduce(end, (before, date) -> date);
  }

  /** Whole days of annual leave, or of the leave without pay that makes up the block. */
  private static boolean isBlockLeave(Circumstances circumstances, LocalDate date) {
    return circumstances.leave().on(date).stream()
        .filter(grant -> grant.partSeconds() == null)
        .anyMatch(
            grant -> grant.type() == LeaveType.ANNUAL || grant.type() == LeaveType.SPECIAL_UNPAID);
  }

  private static boolean isWorked(WorkYear work, LocalDate date) {
    return work.shiftsOn(date).stream().anyMatch(shift -> shift.kind() == ShiftKind.ROSTERED);
  }

  /** The five days of a remote school's longer closure come before the leave (8.7(e)). */
  @Clause("8.7(e)")
  private static boolean isAdditionalAdo(
      Circumstances circumstances, WorkYear work, LocalDate date) {
    return circumstances.engagement().additionalAdoAgreedOn(date.getYear()).isPresent()
        && work.adoDayOn(date).isPresent();
  }

  private static boolean isDue(Circumstances circumstances, WorkYear work, LocalDate date) {
    return LeaveDays.seconds(circumstances, date) > 0
        && circumstances.leave().on(date).isEmpty()
        && work.adoDayOn(date).isEmpty()
        && !work.supplementaryDays().contains(date);
  }

  private static Explained<SummerBlock> after(
      LocalDate lastDayOfWork, LocalDate endOfTerms, Circumstances circumstances) {
    List<LocalDate> leaveDays = new ArrayList<>();
    List<LocalDate> holidays = new ArrayList<>();
    LocalDate first = nextWeekday(lastDayOfWork);
    int days =
        DatedFigures.whole("ado.annual-leave-block-weeks", first)
            * DatedFigures.whole("ado.ordinary-days-per-week", first);
    for (LocalDate day = first; leaveDays.size() < days; day = nextWeekday(day)) {
      (circumstances.holiday(day).isPresent() ? holidays : leaveDays).add(day);
    }
    SummerBlock block =
        new SummerBlock(
            lastDayOfWork,
            first,
            leaveDays.getLast(),
            List.copyOf(leaveDays),
            List.copyOf(holidays));
    return new Explained<>(block, steps(block, endOfTerms, circumstances));
  }

  private static LocalDate nextWeekday(LocalDate date) {
    LocalDate next = date.plusDays(1);
    return LeaveDays.isWeekday(next) ? next : nextWeekday(next);
  }

  private static List<Step> steps(
      SummerBlock block, LocalDate endOfTerms, Circumstances circumstances) {
    String last =
        block.lastDayOfWork().equals(endOfTerms)
            ? "last day of work required for the year: the last day of Term 4"
            : "last day of work required for the year: worked, rostered or ADO of 8.7(e) after Term 4";
    String not =
        block.holidays().isEmpty()
            ? "no public holiday falls in it"
            : block.holidays().stream().map(LocalDate::toString).collect(Collectors.joining(", "))
                + " public holidays, not debited";
    int ends = block.lastDay().getYear();
    String unknown =
        circumstances.calendar().year(ends).isPresent()
            ? ""
            : "; the holidays of " + ends + " are not published yet";
    return List.of(
        new Step("8.7(g)(ii)", last, block.lastDayOfWork().toString()),
        new Step("R-81", "first weekday after it", block.firstDay().toString()),
        new Step(
            "8.11(b)",
            "the last of %d leave days; %s%s".formatted(block.leaveDays().size(), not, unknown),
            block.lastDay().toString()));
  }
}
