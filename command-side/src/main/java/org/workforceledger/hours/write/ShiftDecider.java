package org.workforceledger.hours.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.WorkCommand.CorrectShift;
import org.workforceledger.hours.api.WorkCommand.MoveShiftAway;
import org.workforceledger.hours.api.WorkCommand.RecordShift;
import org.workforceledger.hours.api.WorkCommand.VoidShift;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.hours.api.WorkEvent.ShiftCorrected;
import org.workforceledger.hours.api.WorkEvent.ShiftMovedAway;
import org.workforceledger.hours.api.WorkEvent.ShiftRecorded;
import org.workforceledger.hours.api.WorkEvent.ShiftVoided;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.DayFacts;
import org.workforceledger.hours.rules.DayFlags;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.Streams;
import org.workforceledger.log.write.Claims.Kind;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/**
 * Shifts are facts: refused only where they cannot be true or cannot be attributed, else
 * taken, classified and flagged.
 */
final class ShiftDecider {

  private ShiftDecider() {}

  static Decision<WorkEvent> record(WorkYear year, RecordShift command, Facts facts) {
    if (facts.claim(Kind.SHIFT, command.shiftId()).isPresent()) {
      throw Refusal.duplicate("shiftId", "shift " + command.shiftId() + " exists");
    }
    Circumstances circumstances = Day.circumstances(command.engagementId(), facts);
    Shift shift = command.shift();
    ShiftRefusals.refuse(circumstances, year, command, facts);
    DayFacts day = Day.with(circumstances, year, shift.date(), Day.including(year, shift));
    List<Posting> postings = Week.postings(circumstances, year, List.of(day));
    return Decision.of(
        new ShiftRecorded(
            command.cleanerId(),
            circumstances.engagement().engagementId(),
            shift,
            postings,
            DayFlags.of(circumstances, year, day)),
        Day.steps(postings));
  }

  static Decision<WorkEvent> correct(WorkYear year, CorrectShift command, Facts facts) {
    String engagementId = Objects.requireNonNull(command.engagementId());
    Circumstances circumstances = Day.circumstances(engagementId, facts);
    WorkYear from = yearOf(year, engagementId, command, facts);
    Shift before =
        from.shift(command.shiftId()).orElseThrow(() -> notStanding(command.shiftId(), facts));
    if (before.date().getYear() != command.date().getYear()) {
      throw Refusal.rule(
          "8.7(f)(v)",
          "a correction stays in its calendar year; void the shift and record it again");
    }
    ShiftRefusals.refuse(circumstances, year, command, facts);
    Shift after = command.shift();
    List<Shift> shifts = Day.including(year, from.asApproved(after));
    DayFacts day = Day.with(circumstances, year, after.date(), shifts);
    List<DayFacts> changed = new ArrayList<>(List.of(day));
    if (!before.date().equals(after.date()) && year.shift(before.shiftId()).isPresent()) {
      List<Shift> left = Day.without(year, before.date(), before.shiftId());
      changed.add(Day.with(circumstances, year, before.date(), left));
    }
    List<Posting> postings = Week.postings(circumstances, year, changed);
    ShiftCorrected corrected =
        new ShiftCorrected(
            command.cleanerId(),
            engagementId,
            after,
            command.correctionReason(),
            postings,
            DayFlags.of(circumstances, year, day));
    return new Decision<>(
        Stream.concat(approvalBroughtAlong(year, from, after), Stream.of(corrected)).toList(),
        Day.steps(postings),
        List.of());
  }

  /** An approval outlives corrections, also into the stream of another year. */
  private static Stream<WorkEvent> approvalBroughtAlong(WorkYear to, WorkYear from, Shift shift) {
    return from == to
        ? Stream.empty()
        : from.approval(shift.shiftId()).stream().map(approval -> approval.movedTo(shift.date()));
  }

  /** The year that has the shift to be corrected: this one, or one beside it. */
  private static WorkYear yearOf(
      WorkYear year, String engagementId, CorrectShift command, Facts facts) {
    int workYear = Streams.workYear(command.date());
    return Stream.<Supplier<WorkYear>>of(
            () -> year,
            () -> facts.work(engagementId, workYear - 1),
            () -> facts.work(engagementId, workYear + 1))
        .map(Supplier::get)
        .filter(each -> each.shift(command.shiftId()).isPresent())
        .findFirst()
        .orElseThrow(() -> notStanding(command.shiftId(), facts));
  }

  static Decision<WorkEvent> voidShift(WorkYear year, VoidShift command, Facts facts) {
    Shift shift =
        year.shift(command.shiftId()).orElseThrow(() -> notStanding(command.shiftId(), facts));
    if (!shift.date().equals(command.date())) {
      throw notStanding(command.shiftId(), facts);
    }
    Circumstances circumstances = Day.circumstances(command.engagementId(), facts);
    List<Posting> postings = withoutShift(circumstances, year, shift);
    return Decision.of(
        new ShiftVoided(
            command.cleanerId(),
            circumstances.engagement().engagementId(),
            shift.shiftId(),
            shift.date(),
            command.reason(),
            postings,
            List.of()),
        Day.steps(postings));
  }

  static Decision<WorkEvent> moveAway(WorkYear year, MoveShiftAway command, Facts facts) {
    Optional<Shift> shift = year.shift(command.shiftId());
    if (shift.isEmpty()) {
      return Decision.nothing();
    }
    Circumstances circumstances = Day.circumstances(command.engagementId(), facts);
    List<Posting> postings = withoutShift(circumstances, year, shift.get());
    return Decision.of(
        new ShiftMovedAway(
            command.cleanerId(),
            command.engagementId(),
            command.shiftId(),
            shift.get().date(),
            postings,
            List.of()),
        Day.steps(postings));
  }

  private static List<Posting> withoutShift(
      Circumstances circumstances, WorkYear year, Shift shift) {
    List<Shift> left = Day.without(year, shift.date(), shift.shiftId());
    DayFacts day = Day.with(circumstances, year, shift.date(), left);
    return Week.postings(circumstances, year, List.of(day));
  }

  static Refusal notStanding(String shiftId, Facts facts) {
    return facts.claim(Kind.SHIFT, shiftId).isEmpty()
        ? Refusal.unknown("shiftId", "there is no shift " + shiftId)
        : Refusal.rule(
            "R-0", "shift %s is void, or not this cleaner's on that date".formatted(shiftId));
  }
}
