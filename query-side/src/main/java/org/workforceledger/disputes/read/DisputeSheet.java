package org.workforceledger.disputes.read;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.workforceledger.disputes.api.Dispute;
import org.workforceledger.disputes.api.DisputeEvent.DisputeMeetingRecorded;
import org.workforceledger.disputes.api.DisputeEvent.DisputeMoved;
import org.workforceledger.disputes.api.DisputeParty;
import org.workforceledger.disputes.api.DisputedMatter;
import org.workforceledger.disputes.rules.DisputeCourse;
import org.workforceledger.disputes.rules.DisputeStage;
import org.workforceledger.ledger.Confidential;

/**
 * One dispute as its page and query show it.
 *
 * @param discussion of stage 1; null where it began at stage 3
 * @param meetings in order of time
 * @param ended the outcome, or why it was withdrawn
 * @param next what is to be done, each with its clause
 */
public record DisputeSheet(
    @JsonUnwrapped DisputeLine dispute,
    @Nullable String details,
    DisputeCourse.@Nullable Discussion discussion,
    List<StageRow> stages,
    List<MeetingRow> meetings,
    @Nullable String ended,
    List<Next> next) {

  /**
   * A stage with who referred the dispute to it.
   *
   * @param referredBy null where the dispute began at it
   */
  public record StageRow(
      int stage,
      String clause,
      LocalDate from,
      @Nullable LocalDate dueOn,
      @Nullable LocalDate until,
      DisputeStage.State state,
      @Nullable DisputeParty referredBy,
      @Nullable String reason) {}

  /** A meeting of the parties. */
  public record MeetingRow(Instant heldAt, @Nullable String with, @Nullable String note) {}

  /** Something to be done or kept, by its clause. */
  public record Next(String clause, String says) {}

  static DisputeSheet of(
      Dispute dispute,
      DisputeLine line,
      DisputeCourse course,
      Function<@Nullable Confidential, @Nullable String> reveal) {
    return new DisputeSheet(
        line,
        reveal.apply(dispute.notified().details()),
        course.discussion().orElse(null),
        stages(dispute, course, reveal),
        dispute.meetings().stream()
            .sorted(Comparator.comparing(DisputeMeetingRecorded::heldAt))
            .map(m -> new MeetingRow(m.heldAt(), reveal.apply(m.with()), reveal.apply(m.note())))
            .toList(),
        ended(dispute, reveal),
        next(line, course));
  }

  private static List<StageRow> stages(
      Dispute dispute,
      DisputeCourse course,
      Function<@Nullable Confidential, @Nullable String> reveal) {
    List<StageRow> rows = new ArrayList<>();
    for (int i = 0; i < course.stages().size(); i++) {
      DisputeStage stage = course.stages().get(i);
      DisputeMoved moved = i == 0 ? null : dispute.moves().get(i - 1);
      rows.add(
          new StageRow(
              stage.stage(),
              stage.clause(),
              stage.from(),
              stage.dueOn(),
              stage.until(),
              stage.state(),
              moved == null ? null : moved.referredBy(),
              moved == null ? null : reveal.apply(moved.reason())));
    }
    return rows;
  }

  private static @Nullable String ended(
      Dispute dispute, Function<@Nullable Confidential, @Nullable String> reveal) {
    if (dispute.resolved() != null) {
      return reveal.apply(dispute.resolved().outcome());
    }
    return dispute.withdrawn() == null ? null : reveal.apply(dispute.withdrawn().reason());
  }

  private static List<Next> next(DisputeLine line, DisputeCourse course) {
    if (line.closedOn() != null) {
      return List.of();
    }
    List<Next> next = new ArrayList<>();
    DisputeStage present = course.present();
    if (present.stage() == 1 && course.discussion().filter(d -> d.heldAt() == null).isPresent()) {
      next.add(new Next("4.3(a)", "Discuss it at the school, within 24 hours of notice"));
    }
    switch (present.stage()) {
      case 1 -> next.add(new Next("4.3(b)", by(present) + ", or refer it to the regional office"));
      case 2 -> next.add(new Next("4.3(c)", by(present) + ", or refer it to central office"));
      case 3 -> next.add(new Next("4.3(d)", by(present) + ", or either party refers it to QIRC"));
      default -> next.add(new Next("4.3(d)", "The Commission (QIRC) decides"));
    }
    if (line.about() != DisputedMatter.OTHER) {
      next.add(
          new Next(
              "4.2",
              "Things stay as they are: no outcome of the %s %s is recorded meanwhile"
                  .formatted(
                      line.about() == DisputedMatter.VACANCY ? "vacancy" : "transfer",
                      line.aboutId())));
    } else {
      next.add(new Next("4.2", "Normal work continues, save where safety is genuinely at issue"));
    }
    return next;
  }

  private static String by(DisputeStage stage) {
    return "Resolve it by " + stage.dueOn();
  }
}
