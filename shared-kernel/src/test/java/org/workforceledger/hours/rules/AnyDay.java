package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.workforceledger.fixtures.ALeave;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.hours.api.AlarmSetting;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.Authorisation;
import org.workforceledger.hours.api.Authorisation.Compensation;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.api.ToilEvent.ToilConverted;
import org.workforceledger.hours.rules.DayFacts.AdoDay;
import org.workforceledger.hours.rules.DayFacts.Standing;
import org.workforceledger.hours.rules.DayFacts.ToilDay;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.leave.api.LeaveType;

/**
 * Any day of anybody: shifts of every kind, directed to be paid, taken off or both, or worked for
 * the cleaner's own convenience; alarms, leave, holidays, days off and time off in lieu.
 */
final class AnyDay {

  private AnyDay() {}

  /** What there is besides the shifts. */
  private record Frame(
      Standing standing, int ordinaryMinutes, int adoMinutes, @Nullable String holiday) {}

  static Arbitrary<DayFacts> on(LocalDate date) {
    return Combinators.combine(
            frames(),
            grants(date),
            adoDays().injectNull(0.6),
            Arbitraries.longs().between(0, 100_000).injectNull(0.8),
            toil(date),
            shifts(date),
            alarms(date))
        .as(
            (frame, leave, adoDay, opening, toil, shifts, alarm) ->
                new DayFacts(
                    date,
                    frame.standing(),
                    frame.ordinaryMinutes() * 60L,
                    frame.adoMinutes() * 60L,
                    Spread.of(1, date),
                    frame.holiday(),
                    leave,
                    adoDay,
                    adoDay == null && frame.adoMinutes() % 3 == 0,
                    opening == null ? 0 : opening,
                    toil,
                    shifts,
                    frame.standing() == Standing.NOT_EMPLOYED ? AlarmPeriod.NONE : alarm));
  }

  private static Arbitrary<Frame> frames() {
    return Combinators.combine(
            Arbitraries.of(Standing.class),
            Arbitraries.integers().between(0, 600),
            Arbitraries.integers().between(0, 60),
            Arbitraries.of("Labour Day").injectNull(0.8))
        .as(Frame::new);
  }

  private static Arbitrary<List<LeaveGranted>> grants(LocalDate date) {
    return Combinators.combine(
            Arbitraries.of(LeaveType.class),
            Arbitraries.integers().between(1, 600).injectNull(0.4),
            Arbitraries.strings().withCharRange('a', 'z').ofLength(4))
        .as((type, minutes, id) -> grant(date, type, minutes, id))
        .list()
        .ofMaxSize(2);
  }

  private static LeaveGranted grant(
      LocalDate date, LeaveType type, @Nullable Integer minutes, String id) {
    LeaveGranted whole = ALeave.granted(id, type, date.toString(), date.toString());
    return minutes == null
        ? whole
        : new LeaveGranted("c1", "e1", id, type, date, date, minutes * 60L, null, null);
  }

  private static Arbitrary<AdoDay> adoDays() {
    return Arbitraries.longs().between(1, 50_000).injectNull(0.4).map(AdoDay::new);
  }

  private static Arbitrary<ToilDay> toil(LocalDate date) {
    return Combinators.combine(
            Arbitraries.of(0L, 0L, 900L, 9_000L, 40_000L), Arbitraries.of(0L, 0L, 0L, 1_800L))
        .as(
            (taken, converted) ->
                new ToilDay(
                    taken,
                    converted == 0
                        ? List.of()
                        : List.of(new ToilConverted("c1", "e1", "l9", date, converted))));
  }

  private static Arbitrary<AlarmPeriod> alarms(LocalDate date) {
    return Combinators.combine(
            Arbitraries.of(0, 0, 1, 2), Arbitraries.integers().between(0, 1400).injectNull(0.2))
        .as(
            (panels, ceasing) ->
                panels == 0
                    ? AlarmPeriod.NONE
                    : new AlarmPeriod(
                        IntStream.range(0, panels)
                            .mapToObj(i -> new AlarmSetting("s1", "Panel " + i, date, null))
                            .toList(),
                        ceasing));
  }

  private static Arbitrary<List<Shift>> shifts(LocalDate date) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1200),
            Arbitraries.integers().between(1, 239),
            Arbitraries.of(ShiftKind.class),
            Arbitraries.of(Compensation.class).injectNull(0.5),
            Arbitraries.of(true, false, false, false))
        .as(
            (start, length, kind, agreed, own) ->
                new Shift(
                    "w",
                    "s1",
                    date,
                    new Attendance(time(start), time(start + length), null),
                    kind,
                    agreed == null ? null : directed(agreed, length),
                    own && kind != ShiftKind.CALL_OUT))
        .list()
        .ofMaxSize(4)
        .map(AnyDay::apart);
  }

  private static Authorisation directed(Compensation agreed, int length) {
    Integer toil = agreed == Compensation.MIXED ? 1 + length / 2 : null;
    return new Authorisation(AnEngagement.SECRET, agreed, toil, AnEngagement.SECRET);
  }

  /** Those of the shifts that overlap none before, each with an id of its own. */
  private static List<Shift> apart(List<Shift> shifts) {
    List<Shift> apart = new ArrayList<>();
    for (Shift each : shifts) {
      if (apart.stream().noneMatch(other -> other.attendance().overlaps(each.attendance()))) {
        apart.add(
            new Shift(
                "w" + apart.size(),
                each.siteId(),
                each.date(),
                each.attendance(),
                each.kind(),
                each.authorisation(),
                each.ownConvenience()));
      }
    }
    return apart;
  }

  private static LocalTime time(int minute) {
    return LocalTime.ofSecondOfDay(minute * 60L);
  }
}
