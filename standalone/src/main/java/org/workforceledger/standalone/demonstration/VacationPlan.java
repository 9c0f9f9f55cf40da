package org.workforceledger.standalone.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.ledger.Hours;
import org.workforceledger.standalone.demonstration.SchoolDays.Vacation;

/**
 * How somebody spends a vacation: cleaning at its beginning, accrued days off at its end, and
 * between them supplementary days, so long as there are any.
 *
 * @param spare idle days that no ADO covers, of somebody who has ADO
 * @param idle rostered days on which nobody works
 */
record VacationPlan(List<AdoDay> adoDays, List<LocalDate> spare, List<LocalDate> idle) {

  private static final int SHORTEST_PART_DAY = 120;

  /**
   * An accrued day off.
   *
   * @param planned first day of the time that it was planned with, a vacation or a month
   * @param hours of a part of the day
   */
  record AdoDay(LocalDate planned, LocalDate date, Optional<Hours> hours) {}

  /**
   * @param rostered the days of the vacation with hours that nothing else takes
   */
  static VacationPlan of(Vacation vacation, Career career, List<LocalDate> rostered) {
    Optional<Roster> roster = career.on(vacation.first()).roster();
    if (roster.isEmpty() || rostered.isEmpty()) {
      return new VacationPlan(List.of(), List.of(), List.of());
    }
    boolean entitled =
        roster.get().accrues()
            && career.commencedOn().isBefore(vacation.first())
            && career.lastDay().isAfter(vacation.last());
    List<AdoDay> adoDays = entitled ? adoDays(vacation, roster.get(), rostered) : new ArrayList<>();
    int working = vacation.cleaningDays() * roster.get().daysPerFortnight() / 10;
    int free = rostered.size() - adoDays.size();
    List<LocalDate> idle = rostered.subList(Math.min(working, free), rostered.size());
    List<LocalDate> spare = new ArrayList<>(entitled ? idle : List.of());
    adoDays.forEach(day -> spare.remove(day.date()));
    return new VacationPlan(adoDays, spare, idle);
  }

  /** From the vacation's end backwards, as many as its nominal days come to in hours. */
  private static List<AdoDay> adoDays(Vacation vacation, Roster roster, List<LocalDate> rostered) {
    int left = vacation.adoDays() * roster.minutesPerFortnight() / 10;
    List<AdoDay> adoDays = new ArrayList<>();
    for (LocalDate day : rostered.reversed()) {
      int ordinary = roster.on(day).map(RosterDay::ordinaryMinutes).orElse(0);
      if (left >= ordinary && ordinary > 0) {
        adoDays.add(new AdoDay(vacation.first(), day, Optional.empty()));
        left -= ordinary;
      } else if (left >= SHORTEST_PART_DAY && ordinary > 0) {
        adoDays.add(new AdoDay(vacation.first(), day, Optional.of(Hours.ofMinutes(left))));
        left = 0;
      }
    }
    return adoDays;
  }
}
