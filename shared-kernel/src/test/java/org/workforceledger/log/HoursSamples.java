package org.workforceledger.log;

import static java.time.LocalDate.parse;
import static org.workforceledger.fixtures.AnEngagement.SECRET;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.AdoCommand.Settlement;
import org.workforceledger.hours.api.AdoEvent.AdoDayAgreed;
import org.workforceledger.hours.api.AdoEvent.AdoSettled;
import org.workforceledger.hours.api.AdoEvent.DayOffCancelled;
import org.workforceledger.hours.api.AdoEvent.SupplementaryDayPlaced;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.Authorisation;
import org.workforceledger.hours.api.Authorisation.Compensation;
import org.workforceledger.hours.api.Cause;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.hours.api.RosterEvent.RosterAgreed;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.api.WorkEvent.AlarmSettingVoided;
import org.workforceledger.hours.api.WorkEvent.DaysAccounted;
import org.workforceledger.hours.api.WorkEvent.ExcessAuthorised;
import org.workforceledger.hours.api.WorkEvent.ShiftCorrected;
import org.workforceledger.hours.api.WorkEvent.ShiftMovedAway;
import org.workforceledger.hours.api.WorkEvent.ShiftRecorded;
import org.workforceledger.hours.api.WorkEvent.ShiftVoided;
import org.workforceledger.leave.api.LeaveCommand.Evidence;
import org.workforceledger.leave.api.LeaveEvent.LeaveCancelled;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.Flag;

/** Events of hours and leave with every field filled. */
final class HoursSamples {
  private static final LocalDate DAY = parse("2024-03-04");
  private static final Attendance MORNING =
      new Attendance(LocalTime.of(6, 0), LocalTime.of(14, 27), 30);
  private static final Shift SHIFT =
      new Shift(
          "w1",
          "s1",
          DAY,
          MORNING,
          ShiftKind.ROSTERED,
          new Authorisation(SECRET, Compensation.MIXED, 15, SECRET),
          null);
  private static final List<Posting> POSTINGS =
      List.of(new Posting(DAY, Account.ADO_WORKED, 1260, "8.7(b)(ii)", "21 minutes rostered"));
  private static final List<Flag> FLAGS = List.of(new Flag("R-6", "the roster is stale"));

  private HoursSamples() {}

  static List<Event> all() {
    return List.of(
        new RosterAgreed(
            "c1",
            "e1",
            DAY,
            List.of(new RosterDay(1, DayOfWeek.MONDAY, List.of(MORNING), 21)),
            SECRET),
        new ShiftRecorded("c1", "e1", SHIFT, POSTINGS, FLAGS),
        new ShiftCorrected("c1", "e1", SHIFT, SECRET, POSTINGS, FLAGS),
        new ShiftVoided("c1", "e1", "w1", DAY, SECRET, POSTINGS, FLAGS),
        new ShiftMovedAway("c1", "e1", "w1", DAY, POSTINGS, FLAGS),
        new ExcessAuthorised(
            "c1",
            "e1",
            "w1",
            DAY,
            new Authorisation(SECRET, Compensation.TOIL, null, SECRET),
            SECRET,
            POSTINGS,
            FLAGS),
        new AdoDayAgreed("c1", "e1", DAY, 27_360L, POSTINGS, FLAGS),
        new DayOffCancelled("c1", "e1", DAY, SECRET, POSTINGS, FLAGS),
        new SupplementaryDayPlaced("c1", "e1", DAY, SECRET, POSTINGS, FLAGS),
        new AdoSettled("c1", "e1", 2024, Settlement.PAID_OUT, 3_600L, SECRET, POSTINGS, FLAGS),
        new AlarmSettingVoided("c1", "e1", "s1", "Main", DAY, SECRET, POSTINGS, FLAGS),
        new DaysAccounted(
            "c1", "e1", new Cause("hours.RosterAgreed", "roster-e1", 0), POSTINGS, FLAGS),
        new LeaveGranted(
            "c1",
            "e1",
            "l1",
            LeaveType.SICK,
            DAY,
            DAY,
            7_200L,
            new Evidence(SECRET, DAY, SECRET),
            SECRET),
        new LeaveCancelled("c1", "e1", "l1", DAY, DAY, SECRET));
  }
}
