package org.workforceledger.hours.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.AlarmSetting;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.RecordAlarmSetting;
import org.workforceledger.hours.api.VoidAlarmSetting;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.hours.api.WorkEvent.AlarmSettingRecorded;
import org.workforceledger.hours.api.WorkEvent.AlarmSettingVoided;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.DayFacts;
import org.workforceledger.hours.rules.DayFlags;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.Streams;
import org.workforceledger.log.write.AlarmClaims;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** Alarms that were set are facts; one cleaner alone has a panel's minutes of a day (9.7). */
final class AlarmDecider {

  private AlarmDecider() {}

  static Decision<WorkEvent> record(WorkYear year, RecordAlarmSetting command, Facts facts) {
    Circumstances circumstances = Day.circumstances(command.engagementId(), facts);
    AlarmSetting setting = command.setting();
    refuseImpossible(circumstances, setting, facts);
    refuseSecondSetter(command, facts);
    List<AlarmSetting> alarms = new ArrayList<>(others(year, setting.date(), setting.place()));
    alarms.add(setting);
    DayFacts day = day(circumstances, year, setting.date(), alarms);
    List<Posting> postings = Week.postings(circumstances, year, List.of(day));
    return Decision.of(
        new AlarmSettingRecorded(
            command.cleanerId(),
            circumstances.engagement().engagementId(),
            setting,
            postings,
            DayFlags.of(circumstances, year, day)),
        Day.steps(postings));
  }

  static Decision<WorkEvent> voidSetting(WorkYear year, VoidAlarmSetting command, Facts facts) {
    LocalDate date = command.date();
    List<AlarmSetting> others = others(year, date, command.place());
    if (others.size() == year.alarmsOn(date).size()) {
      throw Refusal.unknown(
          "panel",
          "%s is not recorded as having set panel %s of site %s on %s"
              .formatted(command.cleanerId(), command.panel(), command.siteId(), date));
    }
    Circumstances circumstances = Day.circumstances(command.engagementId(), facts);
    List<Posting> postings =
        Week.postings(circumstances, year, List.of(day(circumstances, year, date, others)));
    return Decision.of(
        new AlarmSettingVoided(
            command.cleanerId(),
            circumstances.engagement().engagementId(),
            command.siteId(),
            command.panel(),
            date,
            command.reason(),
            postings,
            List.of()),
        Day.steps(postings));
  }

  /** The alarms of a day at other panels. */
  private static List<AlarmSetting> others(WorkYear year, LocalDate date, String place) {
    return year.alarmsOn(date).stream().filter(alarm -> !alarm.place().equals(place)).toList();
  }

  private static DayFacts day(
      Circumstances circumstances, WorkYear year, LocalDate date, List<AlarmSetting> alarms) {
    return circumstances.dayFacts(
        date,
        year.shiftsOn(date),
        year.adoDayOn(date),
        year.supplementaryDays().contains(date),
        alarms);
  }

  private static void refuseImpossible(
      Circumstances circumstances, AlarmSetting setting, Facts facts) {
    if (facts.site(setting.siteId()).isEmpty()) {
      throw Refusal.unknown("siteId", "no site " + setting.siteId() + " is registered");
    }
    if (setting.date().isAfter(facts.today())) {
      throw Refusal.rule(
          "R-0", setting.date() + " is in the future; an alarm is recorded once set");
    }
    if (!circumstances.engagement().isActive(setting.date())) {
      throw Refusal.rule(
          "R-0",
          "%s is outside engagement %s"
              .formatted(setting.date(), circumstances.engagement().engagementId()));
    }
  }

  /** The minutes are one cleaner's for each panel; another's engagement counts as another. */
  @Clause("9.7(f)")
  private static void refuseSecondSetter(RecordAlarmSetting command, Facts facts) {
    String stream = Streams.work(Objects.requireNonNull(command.engagementId()), command.date());
    AlarmClaims.holder(command.setting().claim(), facts::claim)
        .filter(claim -> !claim.stream().equals(stream))
        .ifPresent(
            claim -> {
              throw Refusal.rule(
                  "9.7(f)",
                  "on %s the minutes of panel %s are cleaner %s's; they are one cleaner's for each panel"
                      .formatted(command.date(), command.panel(), claim.cleanerId()));
            });
  }
}
