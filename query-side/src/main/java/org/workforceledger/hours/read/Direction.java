package org.workforceledger.hours.read;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Authorisation;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.WorkEvent.ExcessAuthorised;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.ledger.Confidential;

/**
 * Who directed a shift to go beyond the roster, or approved it afterwards (8.8(b)(ii)), in what
 * form it is compensated (8.8(a)(v)), and what was weighed (8.8(a)(iii)).
 *
 * @param afterwards whether the approval came after the work
 * @param considerations null where none were recorded
 */
public record Direction(
    LocalDate date,
    String shiftId,
    boolean afterwards,
    Authorisation authorisation,
    @Nullable Confidential considerations) {

  /** Those of the days from one to another, both included, in order of date and start. */
  @Clause({"8.8(a)(iii)", "8.8(b)(ii)"})
  static List<Direction> of(Collection<WorkYear> work, LocalDate from, LocalDate to) {
    return work.stream()
        .flatMap(
            year ->
                year.daysBetween(from, to).stream()
                    .flatMap(date -> year.shiftsOn(date).stream())
                    .flatMap(shift -> of(year, shift)))
        .toList();
  }

  private static Stream<Direction> of(WorkYear year, Shift shift) {
    Optional<ExcessAuthorised> approval = year.approval(shift.shiftId());
    Confidential weighed = approval.map(ExcessAuthorised::considerations).orElse(null);
    return Stream.ofNullable(shift.authorisation())
        .map(by -> new Direction(shift.date(), shift.shiftId(), approval.isPresent(), by, weighed));
  }
}
