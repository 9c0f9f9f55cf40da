package org.workforceledger.transfers.read;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Hours;
import org.workforceledger.transfers.api.RequiredTransfer;
import org.workforceledger.transfers.api.TransferCandidate;
import org.workforceledger.transfers.api.TransferEvent.CleanersInvited;
import org.workforceledger.transfers.api.TransferEvent.InvitationAnswered;
import org.workforceledger.transfers.api.TransferEvent.SuitabilityAssessed;
import org.workforceledger.transfers.api.TransferEvent.TransferDecided;
import org.workforceledger.transfers.rules.TransferProposal;
import org.workforceledger.transfers.rules.TransferSafeguards;

/**
 * One required transfer as its query shows it.
 *
 * @param story what happened, in order of time, each with its clause
 * @param candidates by service at the site, the shortest first
 * @param proposal who is proposed as things stand; null before the invitation and after the end
 * @param residualHours of the vacancy, to be distributed by 8.9; null before the outcome
 */
public record TransferSheet(
    @JsonUnwrapped TransferLine transfer,
    List<StoryLine> story,
    List<CandidateRow> candidates,
    @Nullable TransferProposal proposal,
    @Nullable BigDecimal residualHours) {

  /** Something that happened. */
  public record StoryLine(LocalDate on, String clause, String says) {}

  /**
   * A cleaner who was invited.
   *
   * @param interested null while there is no answer
   * @param suitable null while nobody looked into it
   * @param why the reasons recorded
   */
  public record CandidateRow(
      String cleanerId,
      LocalDate serviceSince,
      BigDecimal hoursPerWeek,
      @Nullable Boolean interested,
      @Nullable Boolean suitable,
      @Nullable Integer travelMinutes,
      @Nullable String why) {

    private static CandidateRow of(
        TransferCandidate candidate,
        RequiredTransfer transfer,
        Function<Confidential, String> reveal) {
      InvitationAnswered answer = transfer.answers().get(candidate.cleanerId());
      SuitabilityAssessed assessed = transfer.assessments().get(candidate.cleanerId());
      return new CandidateRow(
          candidate.cleanerId(),
          candidate.serviceSince(),
          new Hours(candidate.ordinarySecondsPerWeek()).toDecimal(),
          answer == null ? null : answer.interested(),
          assessed == null ? null : assessed.suitable(),
          assessed == null ? null : assessed.travelMinutes(),
          assessed == null ? null : reveal.apply(assessed.reason()));
    }
  }

  static TransferSheet of(
      RequiredTransfer transfer, TransferLine line, Function<Confidential, String> reveal) {
    CleanersInvited invited = transfer.invited();
    List<TransferCandidate> candidates = invited == null ? List.of() : invited.candidates();
    TransferDecided decided = transfer.decided();
    return new TransferSheet(
        line,
        TransferStory.of(transfer, reveal),
        candidates.stream()
            .sorted(
                Comparator.comparing(TransferCandidate::serviceSince)
                    .reversed()
                    .thenComparing(TransferCandidate::cleanerId))
            .map(candidate -> CandidateRow.of(candidate, transfer, reveal))
            .toList(),
        invited == null || !transfer.isOpen() ? null : TransferProposal.of(transfer),
        decided == null
            ? null
            : TransferSafeguards.residual(
                    Objects.requireNonNull(invited).vacantSeconds(),
                    decided.ordinarySecondsPerWeek())
                .toDecimal());
  }
}
