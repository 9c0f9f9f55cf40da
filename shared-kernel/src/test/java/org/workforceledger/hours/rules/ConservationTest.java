package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Authorisation.Compensation;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.rules.DayFacts.Standing;

/**
 * Every worked minute is in exactly one of ordinary time, ADO, excess paid, excess taken as time
 * off in lieu, and excess that nobody authorised, whatever else a day or its week has.
 */
@PropertyDefaults(tries = 2000, edgeCases = EdgeCasesMode.NONE)
class ConservationTest {

  private static final List<Account> COMPENSATION =
      List.of(
          Account.EXCESS_PAID,
          Account.EXCESS_TOIL,
          Account.OVERTIME_15,
          Account.OVERTIME_20,
          Account.OVERTIME_25,
          Account.TOIL_ACCRUED);

  @Property
  @Clause("8.8(a)(iv)")
  void everyWorkedSecondIsInExactlyOneAccount(@ForAll("days") DayFacts day) {
    assertConserved(day, WeekAccounting.ofDay(day));
  }

  @Property(tries = 500)
  @Clause("8.8(a)(iv)")
  void noneIsLostOrCountedTwiceInAWeek(@ForAll("weeks") List<DayFacts> week) {
    Map<LocalDate, DayAccount> accounts = WeekAccounting.of(week);
    week.forEach(day -> assertConserved(day, accounts.getOrDefault(day.date(), DayAccount.EMPTY)));
  }

  private static void assertConserved(DayFacts day, DayAccount account) {
    long worked = day.shifts().stream().mapToLong(s -> s.attendance().paidMinutes() * 60L).sum();
    assertThat(
            account.seconds(Account.ORDINARY)
                + account.seconds(Account.ADO_WORKED)
                + account.seconds(Account.ADO_TRAINING)
                + inAlarmSeconds(day)
                + account.seconds(Account.EXCESS_PAID)
                + account.seconds(Account.EXCESS_TOIL)
                + account.seconds(Account.EXCESS))
        .isEqualTo(worked);
  }

  /** Work in an alarm's minutes, which are ADO, or paid without ADO, by themselves (9.7(d)). */
  private static long inAlarmSeconds(DayFacts day) {
    Integer from = day.alarm().ceasingMinute();
    if (from == null) {
      return 0;
    }
    int to = from + 15 * day.alarm().settings().size();
    long minutes = 0;
    for (Shift shift : day.shifts()) {
      int start = Spread.minute(shift.attendance().start());
      int finish = Spread.minute(shift.attendance().finish());
      boolean rostered = shift.kind() == ShiftKind.ROSTERED;
      minutes += rostered ? Math.max(0, Math.min(finish, to) - Math.max(start, from)) : 0;
    }
    return minutes * 60;
  }

  @Property
  @Clause({"8.8(b)(ii)", "8.8(a)(vi)"})
  void nothingIsCompensatedThatNobodyAuthorised(@ForAll("days") DayFacts day) {
    List<Shift> unauthorised =
        day.shifts().stream().filter(shift -> !shift.mayBeCompensated()).toList();
    DayAccount account = WeekAccounting.ofDay(with(day, unauthorised));
    assertThat(COMPENSATION).allMatch(each -> account.seconds(each) == 0);
  }

  @Property
  @Clause({"8.8(a)(iv)", "8.8(a)(v)"})
  void nothingAuthorisedStaysUncompensated(@ForAll("days") DayFacts day) {
    List<Shift> authorised = day.shifts().stream().filter(Shift::mayBeCompensated).toList();
    if (day.standing() != Standing.NOT_EMPLOYED) {
      assertThat(WeekAccounting.ofDay(with(day, authorised)).seconds(Account.EXCESS)).isZero();
    }
  }

  @Property
  @Clause({"8.8(a)(v)", "8.8(c)(vi)"})
  void excessIsCompensatedInTheFormAgreed(@ForAll("days") DayFacts day) {
    DayAccount paid = WeekAccounting.ofDay(with(day, agreedAs(day, Compensation.PAID)));
    assertThat(paid.seconds(Account.EXCESS_TOIL)).isZero();
    DayAccount off = WeekAccounting.ofDay(with(day, agreedAs(day, Compensation.TOIL)));
    assertThat(off.seconds(Account.EXCESS_PAID)).isZero();
  }

  private static List<Shift> agreedAs(DayFacts day, Compensation form) {
    return day.shifts().stream()
        .filter(s -> s.authorisation() != null && s.authorisation().compensation() == form)
        .toList();
  }

  /** Ordinary hours, and excess at the ordinary rate, end at 38 a week. */
  @Property(tries = 500)
  @Clause({"8.8(b)(iii)", "8.8(b)(iv)", "5.4(b)"})
  void aCasualHasAtMost38OrdinaryHoursAWeek(@ForAll("weeks") List<DayFacts> week) {
    List<DayFacts> casual = new ArrayList<>();
    week.forEach(day -> casual.add(as(day, Standing.CASUAL)));
    List<DayFacts> working = casual.stream().filter(DayFacts::isWorkingDay).toList();
    long ordinary =
        WeekAccounting.of(working).values().stream()
            .mapToLong(account -> account.seconds(Account.ORDINARY))
            .sum();
    assertThat(ordinary).isLessThanOrEqualTo(38 * 3600);
  }

  @Provide
  Arbitrary<DayFacts> days() {
    return AnyDay.on(LocalDate.parse(ADay.DATE));
  }

  /** Monday to Sunday; each day with a standing of its own, as when terms change. */
  @Provide
  Arbitrary<List<DayFacts>> weeks() {
    return Combinators.combine(
            AWeek.MONDAY.datesUntil(AWeek.MONDAY.plusDays(7)).map(AnyDay::on).toList())
        .as(days -> days);
  }

  private static DayFacts as(DayFacts day, Standing standing) {
    return copy(day, standing, day.shifts());
  }

  static DayFacts with(DayFacts day, List<Shift> shifts) {
    return copy(day, day.standing(), shifts);
  }

  private static DayFacts copy(DayFacts day, Standing standing, List<Shift> shifts) {
    return new DayFacts(
        day.date(),
        standing,
        day.ordinarySeconds(),
        day.adoSeconds(),
        day.spread(),
        day.holiday(),
        day.leave(),
        day.adoDay(),
        day.supplementary(),
        day.openingAdoSeconds(),
        day.toil(),
        List.copyOf(shifts),
        day.alarm());
  }
}
