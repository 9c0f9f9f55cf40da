package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.workforceledger.fixtures.ALeave;
import org.workforceledger.fixtures.AShift;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.DayFacts.AdoDay;
import org.workforceledger.hours.rules.DayFacts.Standing;
import org.workforceledger.hours.rules.DayFacts.ToilDay;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.leave.api.LeaveType;

/** What holds for every day, whatever its facts: conservation of time, independence of order. */
@PropertyDefaults(tries = 2000, edgeCases = EdgeCasesMode.NONE)
class DayPropertiesTest {
  private static final LocalDate DAY = LocalDate.parse(ADay.DATE);
  private static final Shift SHIFT = AShift.of("w", ADay.DATE, "06:00", "07:00");

  @Property
  void everyWorkedSecondIsInExactlyOneAccount(@ForAll("days") DayFacts day) {
    DayAccount account = WeekAccounting.ofDay(day);
    long worked = day.shifts().stream().mapToLong(s -> s.attendance().paidMinutes() * 60L).sum();
    assertThat(
            account.seconds(Account.ORDINARY)
                + account.seconds(Account.ADO_WORKED)
                + account.seconds(Account.ADO_TRAINING)
                + account.seconds(Account.EXCESS)
                + account.seconds(Account.EXCESS_PAID)
                + account.seconds(Account.EXCESS_TOIL))
        .isEqualTo(worked);
  }

  @Property
  void workLeaveAndAdoNeverExceedTheOrdinaryHoursRostered(@ForAll("days") DayFacts day) {
    if (day.standing().isCasual() || day.holiday() != null) {
      return;
    }
    DayAccount account = WeekAccounting.ofDay(day);
    long onLeave =
        Math.min(
            day.ordinarySeconds(),
            day.leave().stream()
                .mapToLong(g -> g.partSeconds() == null ? Long.MAX_VALUE / 8 : g.partSeconds())
                .sum());
    long covered = account.seconds(Account.ORDINARY) + account.seconds(Account.ADO_TAKEN);
    boolean employed = day.standing() != Standing.NOT_EMPLOYED;
    assertThat(covered + (employed ? onLeave : 0)).isLessThanOrEqualTo(day.ordinarySeconds());
  }

  @Property
  void adoCreditedInADayNeverExceedsTheMinutesRostered(@ForAll("days") DayFacts day) {
    DayAccount account = WeekAccounting.ofDay(day);
    assertThat(account.seconds(Account.ADO_WORKED) + account.seconds(Account.ADO_LEAVE))
        .isLessThanOrEqualTo(day.adoSeconds());
    assertThat(account.entries().values()).allMatch(entry -> entry.seconds() > 0);
  }

  @Property
  void whoHasNoAdoHasNoneOfAnyKind(@ForAll("days") DayFacts day) {
    if (!day.standing().hasAdo()) {
      assertThat(WeekAccounting.ofDay(day).entries().keySet()).allMatch(a -> a.adoSign() == 0);
    }
  }

  @Property
  void theOrderOfShiftsMakesNoDifference(@ForAll("days") DayFacts day) {
    DayFacts reversed = with(day, day.shifts().reversed());
    assertThat(WeekAccounting.ofDay(reversed)).isEqualTo(WeekAccounting.ofDay(day));
  }

  /** Whatever a day has been through, its postings sum to what its last facts are worth. */
  @Property
  void postingsEndWhereTheLastFactsSay(@ForAll("histories") List<DayFacts> history) {
    Map<Account, Long> sums = new EnumMap<>(Account.class);
    WorkYear year = new WorkYear();
    for (DayFacts facts : history) {
      List<Posting> postings = Postings.toReach(WeekAccounting.ofDay(facts), DAY, year);
      year.apply(AShift.recorded(SHIFT, postings.toArray(Posting[]::new)));
      postings.forEach(p -> sums.merge(p.account(), p.seconds(), Long::sum));
    }
    DayAccount last = WeekAccounting.ofDay(history.getLast());
    for (Account account : Account.values()) {
      assertThat(sums.getOrDefault(account, 0L)).isEqualTo(last.seconds(account));
      assertThat(year.posted(DAY, account)).isEqualTo(last.seconds(account));
    }
  }

  @Provide
  Arbitrary<List<DayFacts>> histories() {
    return days().list().ofMinSize(1).ofMaxSize(8);
  }

  @Provide
  Arbitrary<DayFacts> days() {
    return Combinators.combine(
            Arbitraries.of(Standing.class),
            Arbitraries.integers().between(0, 600),
            Arbitraries.integers().between(0, 60),
            Arbitraries.of("Labour Day").injectNull(0.8),
            grants(),
            adoDays().injectNull(0.6),
            Arbitraries.longs().between(0, 100_000).injectNull(0.8),
            shifts())
        .as(
            (standing, ordinary, ado, holiday, leave, adoDay, opening, shifts) ->
                new DayFacts(
                    DAY,
                    standing,
                    ordinary * 60L,
                    ado * 60L,
                    Spread.of(1, DAY),
                    holiday,
                    leave,
                    adoDay,
                    adoDay == null && ado % 3 == 0,
                    opening == null ? 0 : opening,
                    ToilDay.NONE,
                    shifts,
                    AlarmPeriod.NONE));
  }

  private static Arbitrary<List<LeaveGranted>> grants() {
    return Combinators.combine(
            Arbitraries.of(LeaveType.class),
            Arbitraries.integers().between(1, 600).injectNull(0.4),
            Arbitraries.strings().withCharRange('a', 'z').ofLength(4))
        .as(DayPropertiesTest::grant)
        .list()
        .ofMaxSize(2);
  }

  private static LeaveGranted grant(LeaveType type, @Nullable Integer minutes, String id) {
    LeaveGranted whole = ALeave.granted(id, type, ADay.DATE, ADay.DATE);
    return minutes == null
        ? whole
        : new LeaveGranted("c1", "e1", id, type, DAY, DAY, minutes * 60L, null, null);
  }

  private static Arbitrary<AdoDay> adoDays() {
    return Arbitraries.longs().between(1, 50_000).injectNull(0.4).map(AdoDay::new);
  }

  private static Arbitrary<List<Shift>> shifts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1200),
            Arbitraries.integers().between(1, 239),
            Arbitraries.of(ShiftKind.class))
        .as(
            (start, length, kind) ->
                AShift.of(
                    "w" + start,
                    ADay.DATE,
                    LocalTime.MIN.plusMinutes(start).toString(),
                    LocalTime.MIN.plusMinutes(start + length).toString(),
                    kind))
        .list()
        .ofMaxSize(4);
  }

  private static DayFacts with(DayFacts day, List<Shift> shifts) {
    return new DayFacts(
        day.date(),
        day.standing(),
        day.ordinarySeconds(),
        day.adoSeconds(),
        day.spread(),
        day.holiday(),
        day.leave(),
        day.adoDay(),
        day.supplementary(),
        day.openingAdoSeconds(),
        day.toil(),
        new ArrayList<>(shifts),
        day.alarm());
  }
}
