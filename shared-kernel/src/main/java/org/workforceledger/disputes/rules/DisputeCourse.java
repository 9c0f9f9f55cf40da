package org.workforceledger.disputes.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Edition;
import org.workforceledger.agreement.api.Editions;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.disputes.api.Dispute;
import org.workforceledger.disputes.api.DisputeEvent.DisputeMeetingRecorded;
import org.workforceledger.disputes.api.DisputeEvent.DisputeMoved;
import org.workforceledger.disputes.rules.DisputeStage.State;
import org.workforceledger.ledger.Brisbane;

/**
 * How far a dispute has come, against the times of 4.3: a discussion within 24 hours of
 * notice, five working days at the school, seven at the regional office, seven at central office;
 * the Commission has its own. The day of notice or referral is not counted. A stage that is
 * overdue stays until it is moved. Example: notified on Thursday 24 April 2025, before Anzac Day:
 * the discussion is due by the same time on the Friday, stage 1 ends on Friday 2 May.
 *
 * @param discussion of stage 1; empty where it began at stage 3
 * @param stages those it has reached, in order
 */
public record DisputeCourse(Optional<Discussion> discussion, List<DisputeStage> stages) {

  /**
   * The discussion with the principal.
   *
   * @param heldAt null while none is recorded
   */
  public record Discussion(Instant dueAt, @Nullable Instant heldAt, State state) {}

  /**
   * The course as it stands.
   *
   * @param locality of the site, whose holidays are kept; null for the state-wide ones
   * @param at against which what lasts is overdue
   */
  public static DisputeCourse of(
      Dispute dispute, SchoolCalendar calendar, @Nullable String locality, Instant at) {
    List<DisputeStage> stages = new ArrayList<>();
    LocalDate from = dispute.notifiedOn();
    int stage = dispute.notified().stage();
    for (DisputeMoved moved : dispute.moves()) {
      stages.add(line(stage, from, moved.movedOn(), calendar, locality, at));
      from = moved.movedOn();
      stage = moved.toStage();
    }
    stages.add(line(stage, from, dispute.closedOn().orElse(null), calendar, locality, at));
    return new DisputeCourse(discussion(dispute, at), List.copyOf(stages));
  }

  /** The stage it has come to. */
  public DisputeStage present() {
    return stages.getLast();
  }

  /** Whether anything is late that is still to be done. */
  public boolean isOverdue() {
    return present().state() == State.OVERDUE
        || (present().stage() == 1
            && present().state() == State.RUNNING
            && discussion.filter(d -> d.state() == State.OVERDUE).isPresent());
  }

  private static DisputeStage line(
      int stage,
      LocalDate from,
      @Nullable LocalDate until,
      SchoolCalendar calendar,
      @Nullable String locality,
      Instant at) {
    LocalDate dueOn =
        workingDays(stage, from)
            .map(days -> calendar.workingDaysAfter(from, days, locality))
            .orElse(null);
    LocalDate reached = until == null ? Brisbane.dateOf(at) : until;
    boolean late = dueOn != null && reached.isAfter(dueOn);
    return new DisputeStage(
        stage, DisputeStage.clauseOf(stage), from, dueOn, until, state(late, until != null));
  }

  /** The working days of a stage; the Commission has none of the agreement's. */
  @Clause({"4.3(a)", "4.3(b)", "4.3(c)", "4.3(d)"})
  private static Optional<Integer> workingDays(int stage, LocalDate date) {
    return stage == DisputeStage.LAST
        ? Optional.empty()
        : Optional.of(figure("disputes.stage-" + stage + ".working-days", date));
  }

  /** The first meeting since notice; exactly 24 hours is in time. */
  @Clause("4.3(a)")
  private static Optional<Discussion> discussion(Dispute dispute, Instant at) {
    if (dispute.notified().stage() != 1) {
      return Optional.empty();
    }
    Instant dueAt =
        dispute
            .notified()
            .notifiedAt()
            .plus(
                Duration.ofHours(
                    figure("disputes.stage-1.discussion-hours", dispute.notifiedOn())));
    Optional<Instant> held =
        dispute.meetings().stream()
            .map(DisputeMeetingRecorded::heldAt)
            .min(Comparator.naturalOrder());
    boolean late = held.orElse(at).isAfter(dueAt);
    return Optional.of(new Discussion(dueAt, held.orElse(null), state(late, held.isPresent())));
  }

  private static State state(boolean late, boolean ended) {
    if (ended) {
      return late ? State.ENDED_LATE : State.ENDED_IN_TIME;
    }
    return late ? State.OVERDUE : State.RUNNING;
  }

  private static int figure(String key, LocalDate date) {
    Edition edition = Editions.queensland2022();
    return edition.figures().at(key, edition.measuring(date)).intValueExact();
  }
}
