package org.workforceledger.disputes.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.KeyedCommand;
import org.workforceledger.ledger.Limits;

/**
 * Commands about one dispute. Its words are under the key of the cleaner if it is one cleaner's,
 * whom every command then names; else under a key of the dispute's own.
 */
public sealed interface DisputeCommand extends KeyedCommand {

  String disputeId();

  /** The one cleaner whose dispute it is; null if it is several cleaners' or the Union's. */
  @Nullable String cleanerId();

  @Override
  default String keyId() {
    String cleaner = cleanerId();
    return cleaner == null ? "dispute-" + disputeId() : cleaner;
  }

  /**
   * Records notice of a dispute (4.3(a)); at stage 3 it begins only by 4.4(b).
   *
   * @param aboutId the vacancy or the transfer; none where it is about something else
   * @param siteId where it arose; left out where it is no one site's
   * @param cleanerIds whose dispute it is
   * @param union whether it is the Union's, by itself or beside cleaners
   * @param conduct what is alleged, if it is such a matter
   * @param clause the paragraph whose interpretation, application or implementation is disputed
   * @param stage 1, which is meant if it is left out, or 3
   */
  record NotifyDispute(
      @Id String disputeId,
      DisputedMatter about,
      @Nullable @Id String aboutId,
      @Nullable @Id String siteId,
      @Nullable @Limits(min = 1, max = 100) List<String> cleanerIds,
      @Nullable Boolean union,
      @Nullable DisputeConduct conduct,
      @Nullable @Limits(min = 1, max = 40) String clause,
      @Nullable @Limits(min = 1, max = 3) Integer stage,
      Instant notifiedAt,
      @Limits(min = 1, max = 200) Confidential subject,
      @Nullable @Limits(min = 1, max = 2000) Confidential details)
      implements DisputeCommand {

    @Override
    public @Nullable String cleanerId() {
      return cleanerIds != null && cleanerIds.size() == 1 ? cleanerIds.getFirst() : null;
    }

    @Override
    public List<FieldProblem> problems() {
      List<FieldProblem> problems = new ArrayList<>();
      List<String> named = cleanerIds == null ? List.of() : cleanerIds;
      for (int i = 0; i < named.size(); i++) {
        if (!named.get(i).matches(Id.PATTERN)) {
          problems.add(new FieldProblem("cleanerIds[" + i + "]", "must be an id"));
        }
      }
      if (named.isEmpty() && !Boolean.TRUE.equals(union)) {
        problems.add(new FieldProblem("cleanerIds", "give cleanerIds, union or both"));
      }
      if ((about == DisputedMatter.OTHER) != (aboutId == null)) {
        problems.add(
            new FieldProblem("aboutId", "names the VACANCY or TRANSFER, and nothing for OTHER"));
      }
      if (stage != null && stage == 2) {
        problems.add(new FieldProblem("stage", "must be 1, or 3 by 4.4(b)"));
      }
      return problems;
    }
  }

  /**
   * Records that the parties met: the discussion of stage 1, the conference of stage 2, or a
   * meeting at central office. The stage is the one that it fell into.
   *
   * @param with who was there beside the cleaners
   */
  record RecordDisputeMeeting(
      @Id String disputeId,
      @Nullable @Id String cleanerId,
      Instant heldAt,
      @Nullable @Limits(min = 1, max = 500) Confidential with,
      @Nullable @Limits(min = 1, max = 2000) Confidential note)
      implements DisputeCommand {}

  /** Refers an unresolved dispute to the next stage (4.3(b) to (d)). */
  record MoveDispute(
      @Id String disputeId,
      @Nullable @Id String cleanerId,
      @Limits(min = 2, max = 4) int toStage,
      LocalDate movedOn,
      DisputeParty referredBy,
      @Limits(min = 1, max = 2000) Confidential reason)
      implements DisputeCommand {}

  /** Records that the dispute is settled, at whatever stage. */
  record ResolveDispute(
      @Id String disputeId,
      @Nullable @Id String cleanerId,
      LocalDate resolvedOn,
      @Limits(min = 1, max = 2000) Confidential outcome)
      implements DisputeCommand {}

  /** Records that those who raised it do not pursue it. */
  record WithdrawDispute(
      @Id String disputeId,
      @Nullable @Id String cleanerId,
      LocalDate withdrawnOn,
      @Limits(min = 1, max = 2000) Confidential reason)
      implements DisputeCommand {}
}
