package org.workforceledger.transfers.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.workforceledger.transfers.api.TransferEvent.CleanersInvited;
import org.workforceledger.transfers.api.TransferEvent.InvitationAnswered;
import org.workforceledger.transfers.api.TransferEvent.RequiredTransferStarted;
import org.workforceledger.transfers.api.TransferEvent.SuitabilityAssessed;
import org.workforceledger.transfers.api.TransferEvent.TransferDecided;
import org.workforceledger.transfers.api.TransferEvent.TransferWithdrawn;
import org.workforceledger.transfers.api.TransferEvent.UnionOrganiserAdvised;

/**
 * A required transfer as it is known.
 *
 * @param advised the first advice to the organiser; null before it
 * @param invited null before the invitation
 * @param answers the last answer of each cleaner, whatever the order of arrival
 * @param assessments the last assessment of each cleaner; of two on one day the later recorded
 */
public record RequiredTransfer(
    RequiredTransferStarted started,
    @Nullable UnionOrganiserAdvised advised,
    @Nullable CleanersInvited invited,
    Map<String, InvitationAnswered> answers,
    Map<String, SuitabilityAssessed> assessments,
    @Nullable TransferDecided decided,
    @Nullable TransferWithdrawn withdrawn) {

  /** The process after one more event; null before it begins. */
  public static @Nullable RequiredTransfer evolve(
      @Nullable RequiredTransfer before, TransferEvent event) {
    if (event instanceof RequiredTransferStarted started) {
      return new RequiredTransfer(started, null, null, Map.of(), Map.of(), null, null);
    }
    return before == null ? null : before.with(event);
  }

  /** The process that these events make; empty if they do not begin one. */
  public static Optional<RequiredTransfer> of(List<TransferEvent> events) {
    RequiredTransfer transfer = null;
    for (TransferEvent event : events) {
      transfer = evolve(transfer, event);
    }
    return Optional.ofNullable(transfer);
  }

  /** Those that these events leave open. */
  public static List<RequiredTransfer> open(List<TransferEvent> events) {
    Map<String, RequiredTransfer> all = new LinkedHashMap<>();
    for (TransferEvent event : events) {
      all.compute(event.transferId(), (_, before) -> evolve(before, event));
    }
    return all.values().stream().filter(RequiredTransfer::isOpen).toList();
  }

  private RequiredTransfer with(TransferEvent event) {
    return switch (event) {
      case RequiredTransferStarted again ->
          new RequiredTransfer(again, advised, invited, answers, assessments, decided, withdrawn);
      case UnionOrganiserAdvised e ->
          new RequiredTransfer(
              started, earlier(e), invited, answers, assessments, decided, withdrawn);
      case CleanersInvited e ->
          new RequiredTransfer(started, advised, e, answers, assessments, decided, withdrawn);
      case InvitationAnswered e ->
          new RequiredTransfer(
              started, advised, invited, answered(e), assessments, decided, withdrawn);
      case SuitabilityAssessed e ->
          new RequiredTransfer(started, advised, invited, answers, assessed(e), decided, withdrawn);
      case TransferDecided e ->
          new RequiredTransfer(started, advised, invited, answers, assessments, e, withdrawn);
      case TransferWithdrawn e ->
          new RequiredTransfer(started, advised, invited, answers, assessments, decided, e);
    };
  }

  private UnionOrganiserAdvised earlier(UnionOrganiserAdvised next) {
    return advised == null || next.advisedAt().isBefore(advised.advisedAt()) ? next : advised;
  }

  private Map<String, InvitationAnswered> answered(InvitationAnswered next) {
    Map<String, InvitationAnswered> all = new TreeMap<>(answers);
    all.merge(next.cleanerId(), next, (a, b) -> b.answeredAt().isBefore(a.answeredAt()) ? a : b);
    return Map.copyOf(all);
  }

  private Map<String, SuitabilityAssessed> assessed(SuitabilityAssessed next) {
    Map<String, SuitabilityAssessed> all = new TreeMap<>(assessments);
    all.merge(next.cleanerId(), next, (a, b) -> b.assessedOn().isBefore(a.assessedOn()) ? a : b);
    return Map.copyOf(all);
  }

  public String transferId() {
    return started.transferId();
  }

  /** Neither decided nor withdrawn. */
  public boolean isOpen() {
    return decided == null && withdrawn == null;
  }

  /** The candidate of that id, if invited. */
  public Optional<TransferCandidate> candidate(String cleanerId) {
    return invited == null
        ? Optional.empty()
        : invited.candidates().stream().filter(c -> c.cleanerId().equals(cleanerId)).findFirst();
  }

  /** Whether a cleaner's last answer is that of interest. */
  public boolean isInterested(String cleanerId) {
    InvitationAnswered answer = answers.get(cleanerId);
    return answer != null && answer.interested();
  }

  /** Whether a cleaner is recorded as unsuitable, with reasons. */
  public boolean isUnsuitable(String cleanerId) {
    SuitabilityAssessed assessment = assessments.get(cleanerId);
    return assessment != null && !assessment.suitable();
  }
}
