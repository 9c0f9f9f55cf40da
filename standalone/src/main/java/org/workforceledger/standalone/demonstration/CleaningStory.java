package org.workforceledger.standalone.demonstration;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.workforceledger.sites.api.Area;
import org.workforceledger.sites.api.CleaningCommand.CloseClassrooms;
import org.workforceledger.sites.api.CleaningCommand.LimitClassroomCleaning;
import org.workforceledger.sites.api.CleaningCommand.RecordCleaningDecision;
import org.workforceledger.sites.api.CleaningCommand.RecordTeamArrangement;
import org.workforceledger.sites.api.CleaningDecisionKind;
import org.workforceledger.sites.api.HoursParty;
import org.workforceledger.sites.api.Impact;
import org.workforceledger.sites.api.SiteCommand.GrantDifficultyFactor;
import org.workforceledger.sites.api.SiteCommand.MeasureSite;
import org.workforceledger.sites.api.Surface;
import org.workforceledger.sites.api.Team;
import org.workforceledger.sites.api.Urinal;
import org.workforceledger.standalone.demonstration.Table.Row;

/** The sites that were measured, and what makes cleaning harder there. */
final class CleaningStory {

  private CleaningStory() {}

  static void tell(Script script) {
    List<Row> areas = Table.read("areas");
    Table.read("measurements").forEach(row -> measure(row, areas, script));
    Table.read("difficulty").forEach(row -> grant(row, script));
    Table.read("classrooms").forEach(row -> clean(row, script));
    Table.read("decisions").forEach(row -> decide(row, script));
    Table.read("teams").forEach(row -> arrange(row, script));
  }

  private static void clean(Row row, Script script) {
    String siteId = row.text("site");
    script.add(
        Office.during(row.date("recorded"), "classrooms/" + siteId),
        "classrooms/" + siteId,
        row.find("days").isPresent() ? limited(row, siteId) : closed(row, siteId));
  }

  private static CloseClassrooms closed(Row row, String siteId) {
    return new CloseClassrooms(
        siteId,
        List.of(row.text("areas").split(" ")),
        row.date("effective"),
        row.findHours("upkeep").orElse(null),
        row.text("usage"),
        row.text("dusting"),
        row.text("administration"),
        row.text("reason"));
  }

  private static LimitClassroomCleaning limited(Row row, String siteId) {
    return new LimitClassroomCleaning(
        siteId,
        List.of(row.text("areas").split(" ")),
        row.date("effective"),
        row.number("days"),
        row.text("usage"),
        row.date("school"),
        row.date("jccc"),
        row.text("dusting"),
        row.text("administration"),
        row.text("reason"));
  }

  private static void arrange(Row row, Script script) {
    String siteId = row.text("site");
    script.add(
        Office.during(row.date("recorded"), "teams/" + siteId),
        "team-arrangement/" + siteId,
        new RecordTeamArrangement(
            siteId,
            row.date("effective"),
            null,
            List.of(
                new Team(
                    row.text("name"),
                    List.of(row.text("members").split(" ")),
                    row.text("scope"),
                    row.text("attendance"))),
            List.of(HoursParty.CLEANERS, HoursParty.PRINCIPAL),
            "School office",
            List.of(row.text("copies").split(" "))));
  }

  private static void decide(Row row, Script script) {
    String siteId = row.text("site");
    script.add(
        Office.during(row.date("recorded"), "decision/" + siteId),
        "cleaning-decision/" + siteId,
        new RecordCleaningDecision(
            siteId,
            CleaningDecisionKind.valueOf(row.text("kind")),
            row.date("effective"),
            null,
            row.date("consulted"),
            List.of(row.text("from").split(" ")),
            null,
            row.text("reason")));
  }

  private static void measure(Row row, List<Row> areas, Script script) {
    String siteId = row.text("site");
    script.add(
        Office.during(row.date("recorded"), siteId),
        "measure-site/" + siteId,
        new MeasureSite(
            siteId,
            row.date("effective"),
            areas.stream()
                .filter(area -> area.text("site").equals(siteId))
                .map(CleaningStory::area)
                .toList(),
            row.number("fixtures"),
            Stream.of(row.text("urinals").split(" "))
                .map(m -> new Urinal(new BigDecimal(m)))
                .toList(),
            row.text("reason")));
  }

  private static Area area(Row row) {
    return new Area(
        row.text("area"),
        Surface.valueOf(row.text("surface")),
        new BigDecimal(row.text("square_metres")),
        row.find("days").map(Integer::valueOf).orElse(null));
  }

  private static void grant(Row row, Script script) {
    String siteId = row.text("site");
    script.add(
        Office.during(row.date("recorded"), "factor/" + siteId),
        "grant-difficulty-factor/" + siteId,
        new GrantDifficultyFactor(
            siteId,
            row.text("circumstance"),
            Impact.valueOf(row.text("impact")),
            row.date("from"),
            row.findDate("to").orElse(null),
            row.text("reason")));
  }
}
