package org.workforceledger.standalone.demonstration;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.workforceledger.hours.api.RecordAlarmSetting;
import org.workforceledger.standalone.demonstration.Table.Row;

/** Alarms set at the end of every day of work (9.7), by who the table says. */
final class AlarmStory {

  private final Map<String, List<Row>> byEngagement =
      Table.read("alarms").stream().collect(groupingBy(row -> row.text("engagement")));

  void tell(Diary diary, Script script) {
    byEngagement
        .getOrDefault(diary.career().engagementId(), List.of())
        .forEach(row -> tell(row, diary, script));
  }

  private static void tell(Row row, Diary diary, Script script) {
    row.date("from")
        .datesUntil(row.date("to").plusDays(1))
        .filter(date -> !Office.isWeekend(date) && diary.workOn(date).isPresent())
        .forEach(date -> set(row, diary.career(), date, script));
  }

  private static void set(Row row, Career career, LocalDate date, Script script) {
    String siteId = row.text("site");
    String panel = row.text("panel");
    int least = row.number("least");
    int more = Chance.of(row.number("most") - least + 1, "alarm", panel, date);
    script.add(
        career.onceRecorded(Office.afterWork(date, siteId, panel)),
        "record-alarm-setting/%s/%s/%s".formatted(siteId, panel, date),
        new RecordAlarmSetting(
            siteId, panel, career.cleanerId(), career.engagementId(), date, least + more));
  }
}
