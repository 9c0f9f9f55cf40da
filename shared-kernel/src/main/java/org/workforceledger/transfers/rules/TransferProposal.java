package org.workforceledger.transfers.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.transfers.api.RequiredTransfer;
import org.workforceledger.transfers.api.TransferCandidate;
import org.workforceledger.transfers.api.TransferEvent.CleanersInvited;

/**
 * Who is proposed for a required transfer (11.4(e), (g), R-59, R-61): whoever is interested and not
 * recorded as unsuitable; if nobody is, the one of the shortest service at the site who is not
 * recorded as unsuitable. Of several the principal chooses; the ledger breaks no tie. Example: A
 * since 2019, B since 2021, C since 2023, none interested: C; with C unsuitable, B; with A
 * interested, A.
 *
 * @param cleanerIds those who may be transferred; none while nobody suits
 * @param clause by which they are proposed
 * @param says why
 */
public record TransferProposal(List<String> cleanerIds, String clause, String says) {

  /** The proposal as the process stands; nobody before the invitation. */
  public static TransferProposal of(RequiredTransfer transfer) {
    CleanersInvited invited = transfer.invited();
    List<TransferCandidate> suitable =
        invited == null
            ? List.of()
            : invited.candidates().stream()
                .filter(candidate -> !transfer.isUnsuitable(candidate.cleanerId()))
                .sorted(Comparator.comparing(TransferCandidate::cleanerId))
                .toList();
    List<String> interested =
        suitable.stream().map(TransferCandidate::cleanerId).filter(transfer::isInterested).toList();
    return interested.isEmpty() ? shortest(suitable) : of(interested);
  }

  @Clause("11.4(e)")
  private static TransferProposal of(List<String> interested) {
    return new TransferProposal(
        interested,
        "11.4(e)",
        interested.size() == 1
            ? "interested in the vacancy"
            : "several are interested; the principal chooses, with reasons");
  }

  @Clause("11.4(g)")
  private static TransferProposal shortest(List<TransferCandidate> suitable) {
    if (suitable.isEmpty()) {
      return new TransferProposal(List.of(), "11.4(g)", "the vacancy suits nobody");
    }
    LocalDate latest =
        suitable.stream()
            .map(TransferCandidate::serviceSince)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    List<String> shortest =
        suitable.stream()
            .filter(candidate -> candidate.serviceSince().equals(latest))
            .map(TransferCandidate::cleanerId)
            .toList();
    return new TransferProposal(
        shortest,
        "11.4(g)",
        shortest.size() == 1
            ? "nobody is interested; shortest service at the site, since " + latest
            : "nobody is interested; several since " + latest + ", the principal chooses (R-59)");
  }
}
