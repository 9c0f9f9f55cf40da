package org.workforceledger.pages.disputes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.workforceledger.disputes.api.DisputeConduct;
import org.workforceledger.disputes.api.DisputedMatter;
import org.workforceledger.disputes.read.DisputeLine;
import org.workforceledger.disputes.read.DisputeSheet;
import org.workforceledger.disputes.read.DisputeSheet.MeetingRow;
import org.workforceledger.disputes.read.DisputeSheet.Next;
import org.workforceledger.disputes.read.DisputeSheet.StageRow;
import org.workforceledger.disputes.rules.DisputeCourse.Discussion;
import org.workforceledger.disputes.rules.DisputeStage;
import org.workforceledger.pages.Text;

/**
 * One dispute, in words.
 *
 * @param clause what is disputed; null if it was not said
 */
record DisputePage(
    String disputeId,
    String subject,
    String lede,
    String state,
    String css,
    @Nullable String clause,
    List<Fact> facts,
    List<Line> next,
    List<Stage> stages,
    List<Meeting> meetings) {

  /** A fact; a path where there is a page for it. */
  record Fact(String term, String says, @Nullable String href) {}

  /** Something to be done, by its clause. */
  record Line(String clause, String says) {}

  /** A stage's row. */
  record Stage(
      String stage,
      String clause,
      String from,
      String due,
      String until,
      String why,
      String state,
      String css) {}

  /** A meeting's row. */
  record Meeting(String heldAt, String with, String note) {}

  static DisputePage of(DisputeSheet sheet, UnaryOperator<String> name) {
    DisputeLine line = sheet.dispute();
    return new DisputePage(
        line.disputeId(),
        line.subject(),
        "Notified on " + Text.time(line.notifiedAt()) + ".",
        Text.words(line.state()),
        DisputeRow.css(line.state()),
        line.clause(),
        facts(sheet, line, name),
        sheet.next().stream().map(DisputePage::line).toList(),
        sheet.stages().stream().map(DisputePage::stage).toList(),
        sheet.meetings().stream().map(DisputePage::meeting).toList());
  }

  private static List<Fact> facts(
      DisputeSheet sheet, DisputeLine line, UnaryOperator<String> name) {
    List<Fact> facts = new ArrayList<>();
    String siteId = line.siteId();
    if (siteId != null) {
      String place = line.workLocation() == null ? siteId : line.workLocation();
      facts.add(new Fact("Work location", place, "/sites/" + siteId));
    }
    for (String cleaner : line.cleanerIds()) {
      facts.add(new Fact("Cleaner", name.apply(cleaner), "/cleaners/" + cleaner));
    }
    if (line.union()) {
      facts.add(new Fact("Union", "A party to the dispute", null));
    }
    if (line.about() != DisputedMatter.OTHER) {
      facts.add(new Fact("About", Text.words(line.about()) + " " + line.aboutId(), null));
    }
    DisputeConduct conduct = line.conduct();
    if (conduct != null) {
      facts.add(new Fact("Conduct alleged", Text.words(conduct), null));
    }
    add(facts, "Details", sheet.details());
    Discussion discussion = sheet.discussion();
    if (discussion != null) {
      facts.add(new Fact("Discussion at the school", says(discussion), null));
    }
    LocalDate closedOn = line.closedOn();
    if (closedOn != null) {
      facts.add(new Fact(Text.words(line.state()) + " on", Text.date(closedOn), null));
    }
    add(facts, "Outcome", sheet.ended());
    return facts;
  }

  private static void add(List<Fact> facts, String term, @Nullable String says) {
    if (says != null) {
      facts.add(new Fact(term, says, null));
    }
  }

  private static String says(Discussion discussion) {
    Instant heldAt = discussion.heldAt();
    String held = heldAt == null ? "" : "Held " + Text.time(heldAt);
    return switch (discussion.state()) {
      case RUNNING -> "Due by " + Text.time(discussion.dueAt());
      case OVERDUE -> "None recorded; was due by " + Text.time(discussion.dueAt());
      case ENDED_IN_TIME -> held + ", in time";
      case ENDED_LATE -> held + "; was due by " + Text.time(discussion.dueAt());
    };
  }

  private static Line line(Next next) {
    return new Line(next.clause(), Text.says(next.says()) + ".");
  }

  private static Stage stage(StageRow row) {
    LocalDate due = row.dueOn();
    LocalDate until = row.until();
    return new Stage(
        DisputeRow.stage(row.stage()),
        row.clause(),
        Text.date(row.from()),
        due == null ? "No time set" : Text.date(due),
        until == null ? "" : Text.date(until),
        row.referredBy() == null
            ? ""
            : "Referred by the "
                + row.referredBy().name().toLowerCase(Locale.ENGLISH)
                + ": "
                + row.reason(),
        says(row.state()),
        css(row.state()));
  }

  private static String says(DisputeStage.State state) {
    return switch (state) {
      case RUNNING -> "Running";
      case OVERDUE -> "Overdue";
      case ENDED_IN_TIME -> "Ended in time";
      case ENDED_LATE -> "Ended late";
    };
  }

  private static String css(DisputeStage.State state) {
    return switch (state) {
      case RUNNING -> "chip-warn";
      case OVERDUE, ENDED_LATE -> "chip-bad";
      case ENDED_IN_TIME -> "chip-good";
    };
  }

  private static Meeting meeting(MeetingRow row) {
    return new Meeting(
        Text.time(row.heldAt()),
        row.with() == null ? "" : row.with(),
        row.note() == null ? "" : row.note());
  }
}
