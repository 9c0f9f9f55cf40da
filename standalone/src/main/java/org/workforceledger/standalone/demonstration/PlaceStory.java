package org.workforceledger.standalone.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.workforceledger.calendar.api.PublicHoliday;
import org.workforceledger.calendar.api.SchoolYearCommand.AmendSchoolYear;
import org.workforceledger.calendar.api.SchoolYearCommand.PublishSchoolYear;
import org.workforceledger.calendar.rules.QueenslandHolidays;
import org.workforceledger.calendar.rules.QueenslandTerms;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.committees.api.QuarterCommand.TableQuarterlyReports;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.SiteCommand.RegisterSite;
import org.workforceledger.sites.api.SiteCommand.SetCleaningAllocation;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.standalone.demonstration.Table.Row;

/** The school years, the sites and their allocations, and the quarters that were tabled. */
final class PlaceStory {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 12, 2);
  private static final LocalDate REGISTERED = LocalDate.of(2024, 12, 3);

  private PlaceStory() {}

  static void tell(Workforce workforce, Script script) {
    SchoolDays.YEARS.forEach(year -> publish(year, script));
    Table.read("holidays").forEach(row -> amend(row, script));
    workforce.sites().forEach(row -> register(row, script));
    Table.read("allocations").forEach(row -> allocate(row, script));
    Table.read("quarters").forEach(row -> table(row, script));
  }

  /** With the state-wide holidays alone: local show days were proclaimed later. */
  private static void publish(int year, Script script) {
    List<PublicHoliday> stateWide =
        QueenslandHolidays.of(year).stream().filter(holiday -> holiday.isKeptIn(null)).toList();
    script.add(
        Office.at(PUBLISHED, 9, year - 2025),
        "publish-school-year/" + year,
        new PublishSchoolYear(
            year, QueenslandTerms.of(year), SchoolDays.studentFree(year), stateWide));
  }

  private static void amend(Row row, Script script) {
    LocalDate date = row.date("date");
    List<PublicHoliday> proclaimed =
        QueenslandHolidays.of(date.getYear()).stream()
            .filter(holiday -> holiday.date().equals(date))
            .toList();
    script.add(
        Office.during(row.date("recorded"), "holiday"),
        "amend-school-year/" + date,
        new AmendSchoolYear(date.getYear(), null, proclaimed, null, null, row.text("reason")));
  }

  private static void register(Row row, Script script) {
    String siteId = row.text("site");
    int minute = Integer.parseInt(siteId.substring(1)) % 60;
    script.add(
        Office.at(REGISTERED, 10, minute),
        "register-site/" + siteId,
        new RegisterSite(
            siteId,
            row.text("name"),
            Region.find(row.text("region")).orElseThrow(),
            row.text("locality"),
            SiteKind.valueOf(row.text("kind")),
            row.find("remote").map(Boolean::valueOf).orElse(null),
            row.find("enrolment").map(Integer::valueOf).orElse(null)));
    script.add(
        Office.at(REGISTERED, 14, minute),
        "set-cleaning-allocation/" + siteId,
        new SetCleaningAllocation(
            siteId,
            row.findHours("hours").orElse(Hours.ZERO),
            SchoolDays.FIRST,
            "Allocation for the school year 2025"));
  }

  private static void allocate(Row row, Script script) {
    String siteId = row.text("site");
    LocalDate effective = row.date("effective");
    script.add(
        Office.during(row.date("recorded"), siteId),
        "set-cleaning-allocation/" + siteId + "/" + effective,
        new SetCleaningAllocation(
            siteId, row.findHours("hours").orElse(Hours.ZERO), effective, row.text("reason")));
  }

  private static void table(Row row, Script script) {
    Quarter quarter = Quarter.parse(row.text("quarter"));
    LocalDate tabled = row.date("tabled");
    script.add(
        Office.at(tabled, 10, 0),
        "table-quarterly-reports/" + quarter,
        new TableQuarterlyReports(quarter, tabled));
  }
}
