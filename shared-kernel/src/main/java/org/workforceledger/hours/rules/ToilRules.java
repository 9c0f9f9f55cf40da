package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.RosterBook;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;

/**
 * What may be asked for, taken and converted as time off in lieu (8.8(c); ): whole steps
 * of fifteen minutes, 0.25 h but not 0.3 h; and a conversion for leave without pay alone.
 */
public final class ToilRules {

  private ToilRules() {}

  /** Refuses hours that are no whole number of steps. */
  @Clause("8.8(c)(iii)")
  public static void refuseBrokenSteps(Hours hours, LocalDate date) {
    int minutes = DatedFigures.whole("toil.step-minutes", date);
    if (hours.seconds() % (minutes * 60L) != 0) {
      throw Refusal.rule(
          "8.8(c)(iii)",
          "time off in lieu is counted in steps of %d minutes; %s is none"
              .formatted(minutes, hours));
    }
  }

  /**
   * What of an application goes beyond the ordinary hours rostered on its day, which is all that
   * can be taken off; nothing is said before a roster is agreed.
   */
  @Clause("8.8(c)(v)")
  public static Optional<Flag> beyondDay(RosterBook rosters, LocalDate date, Hours asked) {
    Hours rostered =
        Hours.ofMinutes(rosters.on(date).map(day -> (long) day.ordinaryMinutes()).orElse(0L));
    return rosters.inForce(date).isEmpty() || asked.compareTo(rostered) <= 0
        ? Optional.empty()
        : Optional.of(
            new Flag(
                "8.8(c)(v)",
                "%s: %s applied for; %s of ordinary hours are rostered, and no more can be taken off"
                    .formatted(date, asked, rostered)));
  }

  /**
   * The day from which converted hours are ADO: the one given, or the leave's first; it lies in a
   * calendar year of the leave, the "relevant year" whose accrual the leave hinders.
   *
   * @throws Refusal if the leave is paid or the day is of another year
   */
  @Clause("8.8(c)(vii)")
  public static LocalDate conversionDay(LeaveGranted leave, Optional<LocalDate> given) {
    if (leave.type().isPaid()) {
      throw Refusal.rule(
          "8.8(c)(vii)",
          "leave %s is %s; only leave without pay makes a conversion necessary"
              .formatted(leave.leaveId(), leave.type().says()));
    }
    LocalDate date = given.orElse(leave.firstDay());
    if (date.getYear() < leave.firstDay().getYear() || date.getYear() > leave.lastDay().getYear()) {
      throw Refusal.rule(
          "8.8(c)(vii)",
          "%s is not in a year of leave %s, %s to %s"
              .formatted(date, leave.leaveId(), leave.firstDay(), leave.lastDay()));
    }
    return date;
  }

  /** Refuses to convert more than there is. */
  @Clause("8.8(c)(vii)")
  public static void refuseBeyond(Hours balance, Hours hours, LocalDate date) {
    if (hours.compareTo(balance) > 0) {
      throw Refusal.rule(
          "8.8(c)(vii)",
          "%s is more than the %s of time off in lieu that can be spared from %s on"
              .formatted(hours, balance.atLeast(Hours.ZERO), date));
    }
  }
}
