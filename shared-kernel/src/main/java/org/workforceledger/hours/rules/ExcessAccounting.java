package org.workforceledger.hours.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.rules.DayFacts.Standing;
import org.workforceledger.hours.rules.WeekAccounting.Threshold;
import org.workforceledger.ledger.Hours;

/**
 * What a day's excess is worth (8.5, 8.8; ).
 *
 * <p>Only what was directed or approved is compensated. A part-time cleaner's is paid at the
 * ordinary rate until the week has 38 hours, Monday to Friday inside the spread; everything else is
 * overtime or time off in lieu, each rounded to the nearest quarter hour of the day. Example: a
 * full-time cleaner directed to work 3 h 40 min longer on a Tuesday: 3.75 h, of which 3 h at 1.5
 * and 0.75 h at 2.0.
 */
final class ExcessAccounting {

  private final DaySplit split;
  private final Threshold threshold;
  private final Map<String, Long> paidOfShift = new HashMap<>();
  private long unauthorised;
  private long training;
  private long paid;
  private long inLieu;
  private long ordinaryRate;
  private long overtime;
  private long toil;

  private ExcessAccounting(DaySplit split, Threshold threshold) {
    this.split = split;
    this.threshold = threshold;
  }

  /** The day's whole account: what it is worth without its excess, and its excess. */
  static DayAccount of(DaySplit split, Threshold threshold) {
    if (!split.hasExcess()) {
      return split.account();
    }
    ExcessAccounting day = new ExcessAccounting(split, threshold);
    if (split.day().standing() == Standing.NOT_EMPLOYED) {
      day.unauthorised = seconds(split.excess()) + callOuts(split.day());
    } else {
      day.shareOut();
      day.inOrderOfTime();
    }
    return day.account();
  }

  private static long seconds(List<WorkedRun> runs) {
    return runs.stream().mapToLong(WorkedRun::seconds).sum();
  }

  private static long callOuts(DayFacts day) {
    return day.shifts().stream()
        .filter(shift -> shift.kind() == ShiftKind.CALL_OUT)
        .mapToLong(ExcessAccounting::worked)
        .sum();
  }

  private static long worked(Shift shift) {
    return shift.attendance().paidMinutes() * 60L;
  }

  /** Excess and call-outs: the earlier uses up the week's 38 hours before the later. */
  @Clause("8.8(b)(iii)")
  private void inOrderOfTime() {
    List<WorkedRun> runs = new ArrayList<>(split.excess());
    for (Shift shift : split.day().shifts()) {
      if (shift.kind() == ShiftKind.CALL_OUT) {
        int from = Spread.minute(shift.attendance().start());
        runs.add(new WorkedRun(shift, from, worked(shift), false));
      }
    }
    runs.sort(Comparator.comparingInt(WorkedRun::fromMinute));
    for (WorkedRun run : runs) {
      if (run.shift().kind() == ShiftKind.CALL_OUT) {
        callOut(run.shift());
      } else {
        compensate(run);
      }
    }
  }

  /** How much of each shift's excess is paid; what remains of a mixed one is time off in lieu. */
  @Clause("8.8(c)(vi)")
  private void shareOut() {
    Map<String, Long> excess = new HashMap<>();
    split.excess().forEach(run -> excess.merge(run.shift().shiftId(), run.seconds(), Long::sum));
    for (Shift shift : split.day().shifts()) {
      long all = excess.getOrDefault(shift.shiftId(), 0L);
      paidOfShift.put(shift.shiftId(), Math.max(0, all - shift.toilSeconds(all)));
    }
  }

  /**
   * Excess is compensated if it was directed or approved, and not otherwise; first-aid
   * training by ADO where the cleaner elects it.
   */
  @Clause({"10.5(c)", "8.8(a)(iv)", "8.8(a)(v)", "8.8(b)(ii)", "8.8(c)(i)", "9.3(b)"})
  private void compensate(WorkedRun run) {
    if (run.shift().electsAdo() && split.day().standing().hasAdo()) {
      training += run.seconds();
      return;
    }
    if (!run.shift().mayBeCompensated()) {
      unauthorised += run.seconds();
      return;
    }
    long toBePaid = Math.min(run.seconds(), paidOfShift.getOrDefault(run.shift().shiftId(), 0L));
    paidOfShift.merge(run.shift().shiftId(), -toBePaid, Long::sum);
    pay(toBePaid, run.outside());
    inLieu += run.seconds() - toBePaid;
    toil += run.seconds() - toBePaid;
    threshold.use(run.seconds() - toBePaid);
  }

  /** A part-time cleaner's first hours are at the ordinary rate, all others' at overtime's. */
  @Clause({"8.8(b)(iii)", "8.8(b)(iv)"})
  private void pay(long seconds, boolean outside) {
    long below = threshold.use(seconds);
    boolean ordinary =
        split.day().standing().isPartTime() && !outside && split.day().isWorkingDay();
    long atOrdinary = ordinary ? below : 0;
    paid += seconds;
    ordinaryRate += atOrdinary;
    overtime += seconds - atOrdinary;
  }

  /** A call-out is authorised, never at the ordinary rate, and at least two hours. */
  @Clause({"8.5(a)", "8.5(b)", "8.5(c)"})
  private void callOut(Shift shift) {
    long worked = worked(shift);
    Hours least = Hours.of(DatedFigures.decimal("call-out.minimum-hours", split.day().date()));
    long raised = Math.max(worked, least.seconds());
    long lieu = shift.toilSeconds(worked);
    threshold.use(worked);
    inLieu += lieu;
    paid += worked - lieu;
    if (lieu == worked) {
      toil += raised;
    } else {
      toil += lieu;
      overtime += raised - lieu;
    }
  }

  private DayAccount account() {
    DayAccount account =
        split
            .account()
            .plus(Account.PAID_ORDINARY, ordinaryRate, "8.8(b)(iii)", null)
            .with(Account.ADO_TRAINING, training, "10.5(c)", "first-aid training")
            .with(Account.EXCESS, unauthorised, "8.8(a)(i)", null)
            .with(Account.EXCESS_PAID, paid, "8.8(a)(v)", null)
            .with(Account.EXCESS_TOIL, inLieu, "8.8(c)(i)", null)
            .with(
                Account.TOIL_ACCRUED,
                rounded(toil, "toil.step-minutes"),
                "8.8(c)(iii)",
                new Hours(toil) + " time for time, to the nearest quarter hour");
    return overtime(account);
  }

  /** Overtime of the day at its rates: the first hours at the first rate, the rest at the next. */
  @Clause({"8.8(b)(iv)", "8.8(b)(v)", "8.8(b)(vi)"})
  private DayAccount overtime(DayAccount account) {
    if (overtime == 0) {
      return account;
    }
    long rounded = rounded(overtime, "overtime.rounding-minutes");
    OvertimeRates rates = OvertimeRates.on(split.day().date(), split.day().holiday() != null);
    long first = Math.min(rounded, rates.firstSeconds());
    DayAccount with = at(rates.firstRate(), first, rates, account);
    return at(rates.laterRate(), rounded - first, rates, with);
  }

  private DayAccount at(BigDecimal rate, long seconds, OvertimeRates rates, DayAccount account) {
    String because = "%s of overtime on the day%s".formatted(new Hours(overtime), rates.remark());
    return account.with(OvertimeRates.accountOf(rate), seconds, rates.clause(), because);
  }

  /** To the nearest step, half up. */
  @Clause({"8.8(b)(vi)", "8.8(c)(iii)"})
  private long rounded(long seconds, String figure) {
    long step = DatedFigures.whole(figure, split.day().date()) * 60L;
    return (seconds + step / 2) / step * step;
  }
}
