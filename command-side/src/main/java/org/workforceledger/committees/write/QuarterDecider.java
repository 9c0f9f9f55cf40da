package org.workforceledger.committees.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.workforceledger.agreement.api.Editions;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.committees.api.FullTimeRow;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.committees.api.QuarterCommand.TableQuarterlyReports;
import org.workforceledger.committees.api.QuarterEvent;
import org.workforceledger.committees.api.QuarterEvent.RegionalReportsTabled;
import org.workforceledger.committees.api.ReportRow;
import org.workforceledger.committees.rules.QuarterlyReports;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.Site;

/** What is tabled for a quarter: the reports of 2.6 as known now, region by region. */
final class QuarterDecider {

  private QuarterDecider() {}

  static Decision<QuarterEvent> table(boolean tabled, TableQuarterlyReports command, Facts facts) {
    Quarter quarter = command.quarter();
    if (tabled) {
      throw Refusal.duplicate("quarter", "the reports of " + quarter + " have been tabled");
    }
    if (!facts.today().isAfter(quarter.lastDay())) {
      throw Refusal.rule("2.6", quarter + " is not finished; its last day is " + quarter.lastDay());
    }
    if (!command.tabledOn().isAfter(quarter.lastDay())) {
      throw Refusal.malformed("tabledOn", "must be after the quarter's last day");
    }
    LocalDate operativeFrom = Editions.queensland2022().operativeFrom();
    if (quarter.lastDay().isBefore(operativeFrom)) {
      throw Refusal.rule("1.3", "the agreement has no effect before " + operativeFrom);
    }
    List<QuarterEvent> events = reports(command, facts);
    return new Decision<>(
        events,
        List.of(
            new Step("2.6(c)", "the quarterly reports, each region its own", events.size() + "")),
        List.of());
  }

  private static List<QuarterEvent> reports(TableQuarterlyReports command, Facts facts) {
    LocalDate asAt = command.quarter().lastDay();
    List<Engagement> engagements = facts.engagements();
    Map<String, Site> sites = facts.sites();
    List<ReportRow> starters = QuarterlyReports.newStarters(engagements, sites, command.quarter());
    List<ReportRow> status = QuarterlyReports.employmentStatus(engagements, sites, asAt);
    List<FullTimeRow> fullTime = QuarterlyReports.minimumFullTime(engagements, sites, asAt);
    List<QuarterEvent> events = new ArrayList<>();
    for (Region region : Region.values()) {
      events.add(
          new RegionalReportsTabled(
              command.quarter(),
              region,
              command.tabledOn(),
              asAt,
              facts.head(),
              starters.stream().filter(row -> row.region() == region).toList(),
              status.stream().filter(row -> row.region() == region).toList(),
              fullTime.stream().filter(row -> row.region() == region).toList()));
    }
    return events;
  }
}
