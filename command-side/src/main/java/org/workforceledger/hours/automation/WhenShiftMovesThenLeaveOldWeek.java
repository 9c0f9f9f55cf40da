package org.workforceledger.hours.automation;

import java.util.List;
import java.util.stream.Stream;
import org.workforceledger.hours.api.WorkCommand.MoveShiftAway;
import org.workforceledger.hours.api.WorkEvent.ShiftCorrected;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.Streams;
import org.workforceledger.log.write.Automation;
import org.workforceledger.log.write.Facts;

/** A shift corrected into a week of another year's stream leaves the stream it was in. */
final class WhenShiftMovesThenLeaveOldWeek implements Automation {

  @Override
  public List<? extends Command> after(Recorded<Event> recorded, Facts facts) {
    return recorded.event() instanceof ShiftCorrected corrected
        ? Stream.of(-1, 1)
            .map(step -> Streams.workYear(corrected.shift().date()) + step)
            .flatMap(year -> moveOutOf(year, corrected, facts))
            .toList()
        : List.of();
  }

  private static Stream<MoveShiftAway> moveOutOf(
      int workYear, ShiftCorrected corrected, Facts facts) {
    String shiftId = corrected.shift().shiftId();
    return facts.work(corrected.engagementId(), workYear).shift(shiftId).stream()
        .map(
            shift ->
                new MoveShiftAway(
                    shiftId, corrected.cleanerId(), corrected.engagementId(), shift.date()));
  }
}
