package org.workforceledger.log.write;

import static org.workforceledger.testing.Known.WORDS;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.workforceledger.calendar.api.PublicHoliday;
import org.workforceledger.calendar.api.SchoolYearCommand.AmendSchoolYear;
import org.workforceledger.hours.api.AdoCommand.CancelAdo;
import org.workforceledger.hours.api.AdoCommand.PlaceSupplementaryDay;
import org.workforceledger.hours.api.AdoCommand.TakeAdo;
import org.workforceledger.hours.api.Authorisation.Compensation;
import org.workforceledger.hours.api.RecordAlarmSetting;
import org.workforceledger.hours.api.RosterCommand.AgreeRoster;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.api.VoidAlarmSetting;
import org.workforceledger.hours.api.WorkCommand.AuthoriseExcess;
import org.workforceledger.hours.api.WorkCommand.CorrectShift;
import org.workforceledger.hours.api.WorkCommand.RecordShift;
import org.workforceledger.leave.api.LeaveCommand.GrantLeave;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.HoursAgreementKind;
import org.workforceledger.sites.api.HoursParty;
import org.workforceledger.sites.api.SiteCommand.RecordHoursAgreement;
import org.workforceledger.testing.Known;

/** Commands about one cleaner that may arrive in any order. */
final class Arriving {

  private Arriving() {}

  /** Chains of commands in one order of many: each chain keeps its own, all of them mingle. */
  static List<Command> mingled(List<List<Command>> chains, Random random) {
    List<Deque<Command>> left = new ArrayList<>();
    chains.forEach(chain -> left.add(new ArrayDeque<>(chain)));
    List<Command> order = new ArrayList<>();
    while (!left.isEmpty()) {
      int at = random.nextInt(left.size());
      order.add(left.get(at).removeFirst());
      if (left.get(at).isEmpty()) {
        left.remove(at);
      }
    }
    return order;
  }

  static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  static PublicHoliday holiday(String date, String... localities) {
    return new PublicHoliday(day(date), "Holiday", List.of(localities));
  }

  static AmendSchoolYear amend(List<PublicHoliday> add, List<LocalDate> remove) {
    return new AmendSchoolYear(2025, null, add, remove, null, "Gazetted");
  }

  static RecordShift shift(
      String id, String date, String start, String finish, @Nullable ShiftKind kind) {
    return new RecordShift(
        id,
        "c1",
        "c1-1",
        "s1",
        day(date),
        LocalTime.parse(start),
        LocalTime.parse(finish),
        null,
        kind,
        null,
        null);
  }

  static AuthoriseExcess authorise(String id, String date, Compensation compensation) {
    return new AuthoriseExcess(id, "c1", "c1-1", day(date), WORDS, compensation, null, WORDS);
  }

  static CorrectShift correct(String id, String date, String start, String finish) {
    return new CorrectShift(
        id,
        "c1",
        "c1-1",
        "s1",
        day(date),
        LocalTime.parse(start),
        LocalTime.parse(finish),
        30,
        null,
        null,
        null,
        WORDS);
  }

  static GrantLeave leave(
      String id, LeaveType type, String first, String last, @Nullable String hours) {
    return new GrantLeave(
        id,
        "c1",
        "c1-1",
        type,
        day(first),
        day(last),
        hours == null ? null : Hours.of(hours),
        null,
        null);
  }

  /** What a site agrees, alarms that are set, and a choice for a student-free day. */
  static List<List<Command>> agreements() {
    return List.of(
        List.of(
            earlyStart("2025-05-12", null, "04:45"),
            earlyStart("2025-05-12", "2025-05-14", "04:15")),
        List.of(earlyStart("2025-05-15", null, "04:30")),
        List.of(alarm("Main", "2025-05-12", null), alarm("Main", "2025-05-12", 20)),
        List.of(alarm("Main", "2025-05-13", 10)),
        List.of(alarm("Block B", "2025-05-13", 10)),
        List.of(alarm("Main", "2025-05-14", 10), notSet("Main", "2025-05-14")),
        List.of(alarm("Main", "2026-01-08", 10)));
  }

  static RecordHoursAgreement earlyStart(String from, @Nullable String to, String start) {
    return new RecordHoursAgreement(
        "s1",
        HoursAgreementKind.EARLY_START,
        day(from),
        to == null ? null : day(to),
        LocalTime.parse(start),
        null,
        List.of(HoursParty.CLEANERS, HoursParty.PRINCIPAL),
        "Office");
  }

  static RecordAlarmSetting alarm(String panel, String date, @Nullable Integer minutes) {
    return new RecordAlarmSetting("s1", panel, "c1", "c1-1", day(date), minutes);
  }

  private static VoidAlarmSetting notSet(String panel, String date) {
    return new VoidAlarmSetting("s1", panel, "c1", "c1-1", day(date), WORDS);
  }

  /** Decisions that need the roster: sent last, in any order. */
  static List<List<Command>> adoDays() {
    return List.of(
        List.of(new TakeAdo("c1", "c1-1", day("2025-07-01"), null)),
        List.of(
            new TakeAdo("c1", "c1-1", day("2025-07-02"), Hours.of("2")),
            new TakeAdo("c1", "c1-1", day("2025-07-02"), Hours.of("3"))),
        List.of(
            new TakeAdo("c1", "c1-1", day("2025-07-03"), null),
            new CancelAdo("c1", "c1-1", day("2025-07-03"), WORDS),
            new PlaceSupplementaryDay("c1", "c1-1", day("2025-07-03"), WORDS)),
        List.of(new PlaceSupplementaryDay("c1", "c1-1", day("2026-01-02"), WORDS)));
  }

  static AgreeRoster roster(String from, String start, String finish, int ado) {
    return new AgreeRoster("c1", "c1-1", day(from), Known.weekdays(start, finish, ado), WORDS);
  }
}
