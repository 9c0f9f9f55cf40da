package org.workforceledger.log.write;

import static org.workforceledger.testing.Known.WORDS;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.api.Authorisation;
import org.workforceledger.hours.api.Authorisation.Compensation;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.api.WorkCommand.CorrectShift;
import org.workforceledger.hours.api.WorkCommand.RecordShift;
import org.workforceledger.hours.api.WorkCommand.VoidShift;
import org.workforceledger.ledger.Command;

/**
 * Any work of a year: short and long days of every kind, with and without compensation, corrected,
 * moved to another day and taken back. Chains share weeks, never days, so that none is refused.
 */
final class AYearOfShifts {

  /** The week's days of the one chain and of the other. */
  private static final int[][] DAYS = {{0, 2, 5}, {1, 3, 6}};

  private static final LocalDate FIRST_MONDAY = LocalDate.of(2024, 12, 30);

  private AYearOfShifts() {}

  /** What becomes of a shift after it was recorded. */
  private enum Then {
    STANDS,
    CORRECTED,
    MOVED,
    VOIDED,
    PAID,
    TOIL,
    PAID_THEN_MOVED,
    SECOND_ATTENDANCE
  }

  private record Work(
      int half,
      int day,
      int from,
      int minutes,
      ShiftKind kind,
      @Nullable Compensation agreed,
      Then then) {

    private String id() {
      return "w" + half;
    }

    private LocalDate on(int of) {
      return FIRST_MONDAY.plusDays(half / 2 * 7L + DAYS[half % 2][of % 3]);
    }

    /** Another day of the chain in the same year, or the same day. */
    private LocalDate elsewhere() {
      return on(day + 1).getYear() == on(day).getYear() ? on(day + 1) : on(day);
    }

    private List<Command> chain() {
      RecordShift recorded = recorded(id(), from, minutes);
      return switch (then) {
        case STANDS -> List.of(recorded);
        case CORRECTED -> List.of(recorded, corrected(on(day)), corrected(on(day)));
        case MOVED -> List.of(recorded, corrected(elsewhere()));
        case VOIDED -> List.of(recorded, new VoidShift(id(), "c1", "c1-1", on(day), WORDS));
        case PAID -> List.of(recorded, approved(Compensation.PAID));
        case TOIL -> List.of(recorded, approved(Compensation.TOIL));
        case PAID_THEN_MOVED ->
            List.of(recorded, approved(Compensation.PAID), corrected(elsewhere()));
        case SECOND_ATTENDANCE -> List.of(recorded, recorded(id() + "b", from + minutes + 30, 120));
      };
    }

    private Command approved(Compensation compensation) {
      return Arriving.authorise(id(), on(day).toString(), compensation);
    }

    private RecordShift recorded(String id, int start, int length) {
      return new RecordShift(
          id,
          "c1",
          "c1-1",
          "s1",
          on(day),
          time(start),
          time(start + length),
          null,
          kind,
          authorisation(),
          null);
    }

    private CorrectShift corrected(LocalDate to) {
      return new CorrectShift(
          id(),
          "c1",
          "c1-1",
          "s2",
          to,
          time(from + 17),
          time(from + minutes),
          10,
          null,
          null,
          minutes % 2 == 0 ? true : null,
          WORDS);
    }

    private @Nullable Authorisation authorisation() {
      return agreed == null
          ? null
          : new Authorisation(WORDS, agreed, agreed == Compensation.MIXED ? 45 : null, WORDS);
    }

    private static LocalTime time(int minute) {
      return LocalTime.ofSecondOfDay(minute * 60L);
    }
  }

  /** Two chains a week at most, the week over New Year included. */
  static Arbitrary<List<List<Command>>> any() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 103),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(4 * 60, 10 * 60),
            Arbitraries.integers().between(60, 12 * 60),
            Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(ShiftKind.ROSTERED)),
                Tuple.of(2, Arbitraries.of(ShiftKind.class))),
            Arbitraries.of(Compensation.class).injectNull(0.8),
            Arbitraries.of(Then.class))
        .as(Work::new)
        .list()
        .uniqueElements(Work::half)
        .ofMinSize(25)
        .ofMaxSize(45)
        .map(work -> work.stream().map(Work::chain).toList());
  }
}
