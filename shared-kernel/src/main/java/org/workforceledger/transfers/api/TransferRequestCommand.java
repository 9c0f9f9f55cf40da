package org.workforceledger.transfers.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;
import org.workforceledger.ledger.PersonalCommand;
import org.workforceledger.sites.api.Region;

/** Commands about one transfer that a cleaner asks for (11.4(i), 11.5). */
public sealed interface TransferRequestCommand extends PersonalCommand {

  String requestId();

  /**
   * Asks for a transfer, for any reason (11.5(a)).
   *
   * @param siteIds where the cleaner is willing to work (11.5(b)); of a RETURN the former site
   * @param regions in any site of which the cleaner is willing to work
   */
  record RequestTransfer(
      @Id String requestId,
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      RequestKind kind,
      @Nullable @Limits(min = 1, max = 100) List<String> siteIds,
      @Nullable @Limits(min = 1, max = 8) List<Region> regions,
      LocalDate requestedOn,
      @Limits(min = 1, max = 2000) Confidential reason)
      implements TransferRequestCommand {

    @Override
    public List<FieldProblem> problems() {
      if (siteIds == null && regions == null) {
        return List.of(new FieldProblem("siteIds", "give siteIds, regions or both"));
      }
      return kind == RequestKind.RETURN && (siteIds == null || regions != null)
          ? List.of(new FieldProblem("siteIds", "give the former site alone, for a RETURN"))
          : List.of();
    }
  }

  /** Records that the former school objects to a return, and on what ground (11.4(i)). */
  record ObjectToReturn(
      @Id String requestId,
      @Id String cleanerId,
      LocalDate objectedOn,
      ObjectionGround ground,
      @Limits(min = 1, max = 2000) Confidential reason)
      implements TransferRequestCommand {}

  /**
   * Decides a request; where it is approved, the transfer follows.
   *
   * @param toSiteId and {@code effectiveFrom} are needed where it is approved
   * @param noCost whether it costs the Department nothing (11.5(d))
   */
  record DecideTransferRequest(
      @Id String requestId,
      @Id String cleanerId,
      LocalDate decidedOn,
      boolean approved,
      @Nullable @Id String toSiteId,
      @Nullable LocalDate effectiveFrom,
      @Nullable Boolean noCost,
      @Limits(min = 1, max = 2000) Confidential reason)
      implements TransferRequestCommand {

    @Override
    public List<FieldProblem> problems() {
      List<FieldProblem> problems = new ArrayList<>();
      if (approved && toSiteId == null) {
        problems.add(new FieldProblem("toSiteId", "is required where it is approved"));
      }
      if (approved && effectiveFrom == null) {
        problems.add(new FieldProblem("effectiveFrom", "is required where it is approved"));
      }
      return problems;
    }
  }

  /** Records that the cleaner no longer asks. */
  record WithdrawTransferRequest(@Id String requestId, @Id String cleanerId, LocalDate withdrawnOn)
      implements TransferRequestCommand {}
}
