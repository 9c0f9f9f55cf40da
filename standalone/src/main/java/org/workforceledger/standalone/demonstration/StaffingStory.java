package org.workforceledger.standalone.demonstration;

import org.workforceledger.sites.api.ReliefGround;
import org.workforceledger.sites.api.StaffingCommand;
import org.workforceledger.sites.api.StaffingCommand.ApproveImmediateRelief;
import org.workforceledger.sites.api.StaffingCommand.RecordStaffingReview;
import org.workforceledger.sites.api.StaffingCommand.SetStaffingAboveAllocation;
import org.workforceledger.sites.api.StaffingReviewKind;
import org.workforceledger.standalone.demonstration.Table.Row;

/** How sites are staffed: reviews, hours above the allocation, relief approved at once. */
final class StaffingStory {

  private StaffingStory() {}

  static void tell(Script script) {
    Table.read("staffing").forEach(row -> tell(row, script));
  }

  private static void tell(Row row, Script script) {
    String key = "staffing/" + row.text("kind") + "/" + row.text("site");
    script.add(Office.during(row.date("recorded"), key), key, command(row));
  }

  private static StaffingCommand command(Row row) {
    String siteId = row.text("site");
    return switch (row.text("kind")) {
      case "REVIEW" ->
          new RecordStaffingReview(
              siteId,
              StaffingReviewKind.valueOf(row.text("ground")),
              row.date("from"),
              row.text("says"),
              row.findDate("to").orElse(null));
      case "ABOVE" ->
          new SetStaffingAboveAllocation(
              siteId,
              row.findHours("hours").orElseThrow(),
              row.date("from"),
              row.findDate("to").orElse(null),
              row.text("says"));
      case "RELIEF" ->
          new ApproveImmediateRelief(
              siteId,
              row.date("from"),
              row.date("to"),
              ReliefGround.valueOf(row.text("ground")),
              row.text("says"));
      default -> throw new IllegalArgumentException(row.text("kind"));
    };
  }
}
