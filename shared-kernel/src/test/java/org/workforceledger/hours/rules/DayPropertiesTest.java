package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.workforceledger.fixtures.AShift;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.DayFacts.Standing;

/** What holds for every day, whatever its facts; that none of its time is lost is by itself. */
@PropertyDefaults(tries = 2000, edgeCases = EdgeCasesMode.NONE)
class DayPropertiesTest {
  private static final LocalDate DAY = LocalDate.parse(ADay.DATE);
  private static final Shift SHIFT = AShift.of("w", ADay.DATE, "06:00", "07:00");

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

  /** Save what time off in lieu became, which stands (8.8(c)(vii)). */
  @Property
  void whoHasNoAdoHasNoneOfAnyKind(@ForAll("days") DayFacts day) {
    if (!day.standing().hasAdo()) {
      assertThat(WeekAccounting.ofDay(day).entries().keySet())
          .allMatch(a -> a.adoSign() == 0 || a == Account.ADO_TOIL);
    }
  }

  @Property
  void theOrderOfShiftsMakesNoDifference(@ForAll("days") DayFacts day) {
    DayFacts reversed = ConservationTest.with(day, day.shifts().reversed());
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
    return AnyDay.on(DAY);
  }
}
