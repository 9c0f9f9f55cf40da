package org.workforceledger.disputes.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.disputes.api.DisputeEvent.DisputeMeetingRecorded;
import org.workforceledger.disputes.api.DisputeEvent.DisputeMoved;
import org.workforceledger.disputes.api.DisputeEvent.DisputeNotified;
import org.workforceledger.disputes.api.DisputeEvent.DisputeResolved;
import org.workforceledger.disputes.api.DisputeEvent.DisputeWithdrawn;
import org.workforceledger.ledger.Brisbane;

/**
 * A dispute as it is known.
 *
 * @param meetings in the order recorded
 * @param moves in the order of the stages
 * @param resolved null unless it was settled
 * @param withdrawn null unless it was withdrawn
 */
public record Dispute(
    DisputeNotified notified,
    List<DisputeMeetingRecorded> meetings,
    List<DisputeMoved> moves,
    @Nullable DisputeResolved resolved,
    @Nullable DisputeWithdrawn withdrawn) {

  /** The dispute after one more event; null before notice of it. */
  public static @Nullable Dispute evolve(@Nullable Dispute before, DisputeEvent event) {
    if (event instanceof DisputeNotified notified) {
      return new Dispute(notified, List.of(), List.of(), null, null);
    }
    return before == null ? null : before.with(event);
  }

  private Dispute with(DisputeEvent event) {
    return switch (event) {
      case DisputeNotified again -> new Dispute(again, meetings, moves, resolved, withdrawn);
      case DisputeMeetingRecorded met ->
          new Dispute(notified, and(meetings, met), moves, resolved, withdrawn);
      case DisputeMoved moved ->
          new Dispute(notified, meetings, and(moves, moved), resolved, withdrawn);
      case DisputeResolved end -> new Dispute(notified, meetings, moves, end, withdrawn);
      case DisputeWithdrawn end -> new Dispute(notified, meetings, moves, resolved, end);
    };
  }

  private static <T> List<T> and(List<T> all, T more) {
    List<T> next = new ArrayList<>(all);
    next.add(more);
    return List.copyOf(next);
  }

  public String disputeId() {
    return notified.disputeId();
  }

  /** Neither settled nor withdrawn. */
  public boolean isOpen() {
    return resolved == null && withdrawn == null;
  }

  /** The day of its settlement or withdrawal; empty while it is open. */
  public Optional<LocalDate> closedOn() {
    if (resolved != null) {
      return Optional.of(resolved.resolvedOn());
    }
    return Optional.ofNullable(withdrawn).map(DisputeWithdrawn::withdrawnOn);
  }

  /** The stage it has come to: 1 to 4. */
  public int stage() {
    return moves.isEmpty() ? notified.stage() : moves.getLast().toStage();
  }

  /** The day on which its present stage began. */
  public LocalDate stageSince() {
    return moves.isEmpty() ? notifiedOn() : moves.getLast().movedOn();
  }

  public LocalDate notifiedOn() {
    return Brisbane.dateOf(notified.notifiedAt());
  }

  /** The one cleaner whose dispute it is, if it is one cleaner's. */
  public Optional<String> cleanerId() {
    return notified.cleanerIds().size() == 1
        ? Optional.of(notified.cleanerIds().getFirst())
        : Optional.empty();
  }

  /** Whether it is about a vacancy or a transfer of that id. */
  public boolean isAbout(DisputedMatter matter, String id) {
    return notified.about() == matter && id.equals(notified.aboutId());
  }
}
