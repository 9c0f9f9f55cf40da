package org.workforceledger.pages.sites;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.workforceledger.cleaningtime.api.FrequencyMeeting;
import org.workforceledger.cleaningtime.read.FrequencyChanges;
import org.workforceledger.cleaningtime.read.FrequencyChanges.Row;
import org.workforceledger.pages.Text;
import org.workforceledger.queries.read.Moment;

/** Proposals to change the frequencies guideline, and what became of them. */
@Controller
class FrequencyPages {

  private final Clock clock;
  private final FrequencyChanges changes;

  FrequencyPages(Clock clock, FrequencyChanges changes) {
    this.clock = clock;
    this.changes = changes;
  }

  /** A proposal as the page shows it; {@code course} is what was done, in order. */
  record Shown(
      String change,
      String proposed,
      String increases,
      List<String> course,
      String state,
      String css) {

    static Shown of(Row row) {
      return new Shown(
          row.change(),
          Text.words(row.proposedBy()) + ", " + Text.date(row.presentedOn()),
          row.increases() ? "More often" : "Not more often",
          course(row),
          switch (row.state()) {
            case OPEN -> "Feedback until " + Text.date(row.feedbackBy());
            case ADOPTED -> "Adopted";
            case NOT_ADOPTED -> "Not adopted";
          },
          switch (row.state()) {
            case OPEN -> "chip-warn";
            case ADOPTED -> "chip-good";
            case NOT_ADOPTED -> "";
          });
    }

    private static List<String> course(Row row) {
      List<String> course = new ArrayList<>();
      add(course, "Feedback by " + Text.date(row.feedbackBy()) + ": ", row.feedback());
      FrequencyMeeting meeting = row.meeting();
      if (meeting != null) {
        String heldOn = "Meeting on " + Text.date(meeting.heldOn());
        add(course, heldOn + ", the proposal: ", meeting.proposal());
        add(course, heldOn + ", allocated time: ", meeting.time());
      }
      Boolean adds = row.addsWorkload();
      add(course, "Adds workload: ", adds == null ? null : adds ? "yes" : "no");
      add(course, "Shown to be achievable: ", row.achievable());
      add(course, "Offset agreed: ", row.offset());
      LocalDate decidedOn = row.decidedOn();
      LocalDate from = row.effectiveFrom();
      if (decidedOn != null) {
        String holds = from == null ? "" : ", in effect from " + Text.date(from);
        add(course, "Decided on " + Text.date(decidedOn) + holds + ": ", row.reason());
      }
      return course;
    }

    private static void add(List<String> course, String what, @Nullable String says) {
      if (says != null) {
        course.add(what + says);
      }
    }
  }

  @GetMapping("/frequency-changes")
  String changes(Model page) {
    Moment now = Moment.today(clock.instant());
    page.addAttribute("changes", changes.at(now).stream().map(Shown::of).toList());
    return "sites/frequency-changes";
  }
}
