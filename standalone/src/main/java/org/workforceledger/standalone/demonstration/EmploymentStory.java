package org.workforceledger.standalone.demonstration;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.workforceledger.employment.api.EngagementCommand.EngageCleaner;
import org.workforceledger.employment.api.EngagementCommand.LeaveBalance;
import org.workforceledger.employment.api.EngagementCommand.RecordOpeningBalances;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.hours.api.RosterCommand.AgreeRoster;
import org.workforceledger.ledger.Hours;
import org.workforceledger.standalone.demonstration.Table.Row;

/** Engagements, their rosters, what people brought with them, and what became of them. */
final class EmploymentStory {

  private static final LocalDate OPENING = SchoolDays.FIRST;
  private static final LocalDate OPENED = LocalDate.of(2025, 1, 6);

  private EmploymentStory() {}

  static void tell(Workforce workforce, Script script) {
    for (int i = 0; i < workforce.careers().size(); i++) {
      Row row = workforce.engagements().get(i);
      Career career = workforce.careers().get(i);
      engage(row, career, workforce.nameOf(career.cleanerId()), script);
      rosterAtFirst(row, career, script);
      if (career.commencedOn().isBefore(OPENING)) {
        open(row, career, script);
      }
      EmploymentChanges.tell(career, workforce.changesOf(career.engagementId()), script);
    }
  }

  private static void engage(Row row, Career career, String name, Script script) {
    String cleaner = career.cleanerId();
    script.add(
        career.recorded(),
        "engage-cleaner/" + career.engagementId(),
        words ->
            new EngageCleaner(
                cleaner,
                career.engagementId(),
                words.about(cleaner, name),
                words.about(cleaner, address(name)),
                null,
                row.text("site"),
                career.commencedOn(),
                Tenure.valueOf(row.text("tenure")),
                row.findHours("hours").orElse(null),
                row.number("payPoint"),
                null,
                row.findDate("ends").orElse(null),
                row.find("backfillFor").orElse(null),
                row.findDate("serviceSince").orElse(null)));
  }

  /** first.last@schools.example, letters only. */
  private static String address(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return plain.replace(' ', '.').replaceAll("[^a-z.]", "") + "@schools.example";
  }

  private static void rosterAtFirst(Row row, Career career, Script script) {
    LocalDate from = career.commencedOn().isBefore(OPENING) ? OPENING : career.commencedOn();
    Instant at =
        row.findDate("rostered")
            .map(day -> Office.during(day, career.engagementId()))
            .orElse(career.recorded().plusSeconds(1200));
    agree(career, from, at, script);
  }

  /** The roster that an engagement has from a day on, if it is no casual one. */
  static void agree(Career career, LocalDate from, Instant at, Script script) {
    career
        .on(from)
        .roster()
        .ifPresent(
            roster ->
                script.add(
                    at,
                    "agree-roster/" + career.engagementId() + "/" + from,
                    words ->
                        new AgreeRoster(
                            career.cleanerId(),
                            career.engagementId(),
                            from,
                            roster.days(),
                            words.about(career.cleanerId(), "Principal"))));
  }

  private static void open(Row row, Career career, Script script) {
    String id = career.engagementId();
    Hours perDay = row.findHours("hours").orElse(Hours.ZERO).times(1, 5);
    if (!perDay.isPositive()) {
      return;
    }
    List<LeaveBalance> leave = new ArrayList<>();
    leave.add(new LeaveBalance("ANNUAL", perDay.times(14L + Chance.of(6, "annual", id))));
    leave.add(new LeaveBalance("SICK", perDay.times(5L + Chance.of(60, "sick balance", id))));
    boolean ahead = Chance.of(6, "ahead", id) == 0;
    script.add(
        Office.during(OPENED, id),
        "record-opening-balances/" + id,
        words ->
            new RecordOpeningBalances(
                career.cleanerId(),
                id,
                OPENING,
                ahead ? Hours.ofMinutes(30 + 15L * Chance.of(8, "ado ahead", id)) : null,
                Chance.of(5, "toil", id) == 0 ? Hours.ofMinutes(90) : null,
                leave,
                words.about(career.cleanerId(), "Payroll balances as at 31 December 2024")));
  }
}
