package org.workforceledger.vacancies.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.RequiredMoves;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Facts;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.Site;
import org.workforceledger.transfers.api.RequestKind;
import org.workforceledger.transfers.api.TransferRequest;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.TransfereeBasis;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyCommand.RecordTransferee;

/** What transfers keep to when they meet a vacancy (11.4(h), 11.4(i), R-61). */
final class TransfereeSafeguards {

  private TransfereeSafeguards() {}

  /** Refuses what 11.4 forbids of a transferee of a required transfer, or of a return from one. */
  @Clause({"11.4(h)(ii)", "11.4(i)"})
  static void refuse(RecordTransferee command, Standing standing, Vacancy vacancy, Facts facts) {
    if (command.basis() == TransfereeBasis.REQUIRED
        && command.hoursPerWeek().compareTo(standing.hours()) < 0) {
      throw Refusal.rule(
          "11.4(h)(ii)",
          "a required transfer is at the substantive hours, %s, not %s"
              .formatted(standing.hours(), command.hoursPerWeek()));
    }
    if (command.basis() == TransfereeBasis.RETURN
        && facts
            .engagement(standing.engagementId())
            .filter(of -> RequiredMoves.away(of, facts.today()).contains(site(vacancy)))
            .isEmpty()) {
      throw Refusal.rule("11.4(i)", "no required transfer took the cleaner from there");
    }
  }

  /** Points out a required transfer without its process, or far away. */
  @Clause({"11.4(b)", "11.4(h)(iv)"})
  static List<Flag> flags(
      RecordTransferee command, Standing standing, Vacancy vacancy, Facts facts) {
    List<Flag> flags = new ArrayList<>();
    if (command.basis() == TransfereeBasis.REQUIRED) {
      boolean underWay =
          facts.openTransfers().stream()
              .filter(transfer -> transfer.started().siteId().equals(standing.siteId()))
              .anyMatch(transfer -> transfer.candidate(standing.cleanerId()).isPresent());
      if (!underWay) {
        flags.add(
            new Flag(
                "11.4(b)",
                "no required transfer from %s is under way in which %s was invited"
                    .formatted(standing.siteId(), standing.cleanerId())));
      }
      if (!Objects.equals(region(standing.siteId(), facts), region(site(vacancy), facts))) {
        flags.add(
            new Flag(
                "11.4(h)(iv)",
                "to another region than that of %s, which only a cleaner who wishes it is"
                    .formatted(standing.siteId())));
      }
    }
    return flags;
  }

  /**
   * Refuses an end of step 6 without a return that a cleaner asked for and no school objected to.
   */
  @Clause("11.4(i)")
  static void refuseWithoutReturns(Vacancy vacancy, Facts facts) {
    for (TransferRequest request : facts.openTransferRequests()) {
      String cleanerId = request.requested().cleanerId();
      if (request.requested().kind() == RequestKind.RETURN
          && request.objected() == null
          && request.requested().siteIds().contains(site(vacancy))
          && !vacancy.transferees().containsKey(cleanerId)) {
        throw Refusal.rule(
            "11.4(i)",
            "%s asked to return (%s) and goes before others: record that transferee, or the school's objection"
                .formatted(cleanerId, request.requested().requestId()));
      }
    }
  }

  /** Points out who asked for the site and is considered at no step. */
  @Clause("11.5(c)")
  static List<Flag> notConsidered(Vacancy vacancy, Facts facts) {
    return facts.openTransferRequests().stream()
        .map(TransferRequest::requested)
        .filter(request -> request.kind() != RequestKind.RETURN)
        .filter(request -> request.siteIds().contains(site(vacancy)))
        .filter(request -> !vacancy.transferees().containsKey(request.cleanerId()))
        .map(
            request ->
                new Flag(
                    "11.5(c)",
                    "%s asked for a transfer to this site (%s) and was not considered"
                        .formatted(request.cleanerId(), request.requestId())))
        .toList();
  }

  private static String site(Vacancy vacancy) {
    return vacancy.offered().siteId();
  }

  private static @Nullable Region region(String siteId, Facts facts) {
    return facts.site(siteId).map(Site::registered).map(of -> of.region()).orElse(null);
  }
}
