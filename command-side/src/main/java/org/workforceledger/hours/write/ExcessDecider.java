package org.workforceledger.hours.write;

import java.util.List;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Authorisation;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.WorkCommand.AuthoriseExcess;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.hours.api.WorkEvent.ExcessAuthorised;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.DayFacts;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** Approval of excess after it was worked (8.8(b)(ii), R-32, R-139). */
final class ExcessDecider {

  private ExcessDecider() {}

  @Clause({"8.8(a)(iii)", "8.8(a)(vi)", "8.8(b)(ii)"})
  static Decision<WorkEvent> authorise(WorkYear year, AuthoriseExcess command, Facts facts) {
    Shift shift =
        year.shift(command.shiftId())
            .filter(standing -> standing.date().equals(command.date()))
            .orElseThrow(() -> ShiftDecider.notStanding(command.shiftId(), facts));
    if (shift.forOwnConvenience()) {
      throw Refusal.rule(
          "8.8(a)(vi)",
          "the time beyond the roster was worked solely for the cleaner's own convenience");
    }
    Authorisation authorisation =
        new Authorisation(command.directedBy(), command.compensation(), null, command.reason());
    Circumstances circumstances = Day.circumstances(command.engagementId(), facts);
    List<Posting> postings = postings(circumstances, year, shift.authorised(authorisation));
    return Decision.of(
        new ExcessAuthorised(
            command.cleanerId(),
            circumstances.engagement().engagementId(),
            shift.shiftId(),
            shift.date(),
            authorisation,
            command.considerations(),
            postings,
            List.of()),
        Day.steps(postings));
  }

  private static List<Posting> postings(
      Circumstances circumstances, WorkYear year, Shift approved) {
    List<Shift> shifts =
        year.shiftsOn(approved.date()).stream()
            .map(shift -> shift.shiftId().equals(approved.shiftId()) ? approved : shift)
            .toList();
    DayFacts day = Day.with(circumstances, year, approved.date(), shifts);
    return Week.postings(circumstances, year, List.of(day));
  }
}
