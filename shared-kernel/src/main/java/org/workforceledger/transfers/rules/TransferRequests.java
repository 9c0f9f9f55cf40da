package org.workforceledger.transfers.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Edition;
import org.workforceledger.agreement.api.Editions;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.RequiredMoves;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.sites.api.Region;
import org.workforceledger.transfers.api.RequestKind;
import org.workforceledger.transfers.api.TransferRequest;
import org.workforceledger.transfers.api.TransferRequestEvent.TransferRequested;

/**
 * What a requested transfer needs (11.4(i), 11.5, R-61, R-142): twelve months at the location, save
 * five exceptions; a site of the cleaner's list; no cost. Returns of required transfers come first
 * unless the school objects, then compassionate requests, then the rest, each in order of request.
 * Example: at the site since 14 July 2025, a plain request is considered from 14 July 2026.
 */
public final class TransferRequests {

  private TransferRequests() {}

  /** From when the request is considered: after twelve months there, or at once. */
  @Clause("11.5(f)")
  public static LocalDate consideredFrom(TransferRequested requested) {
    return switch (requested.kind()) {
      case REQUESTED -> {
        Edition edition = Editions.queensland2022();
        int months =
            edition
                .figures()
                .at("transfers.requested.months", edition.measuring(requested.effectiveOn()))
                .intValueExact();
        LocalDate complete = requested.serviceSince().plusMonths(months);
        yield complete.isAfter(requested.effectiveOn()) ? complete : requested.effectiveOn();
      }
      case COMPASSIONATE, PRESSING, ADDITIONAL_HOURS, RETURN -> requested.effectiveOn();
    };
  }

  /** Refuses a transfer before the twelve months are complete. */
  @Clause("11.5(f)")
  public static void refuseTooSoon(TransferRequested requested, LocalDate transferFrom) {
    LocalDate from = consideredFrom(requested);
    if (transferFrom.isBefore(from)) {
      throw Refusal.rule("11.5(f)", "considered from %s, not %s".formatted(from, transferFrom));
    }
  }

  /** Refuses a site that is neither in the cleaner's list nor in a region of it. */
  @Clause({"11.5(b)", "11.5(c)"})
  public static void refuseUnlisted(
      TransferRequested requested, String siteId, @Nullable Region region) {
    if (!requested.siteIds().contains(siteId)
        && (region == null || !requested.regions().contains(region))) {
      throw Refusal.rule("11.5(c)", "the cleaner did not name " + siteId);
    }
  }

  /** Refuses a requested transfer that would cost the Department anything. */
  @Clause("11.5(d)")
  public static void refuseCost(RequestKind kind, @Nullable Boolean noCost) {
    if (kind != RequestKind.RETURN && !Boolean.TRUE.equals(noCost)) {
      throw Refusal.rule("11.5(d)", "approved only if the Department incurs no cost");
    }
  }

  /** Refuses a return to where no required transfer took the cleaner from. */
  @Clause("11.4(i)")
  public static void refuseNoReturn(Engagement engagement, List<String> siteIds, LocalDate on) {
    if (!RequiredMoves.away(engagement, on).containsAll(siteIds)) {
      throw Refusal.rule("11.4(i)", "no required transfer took the cleaner from there");
    }
  }

  /**
   * Refuses what takes the place that a cleaner whom a required transfer took from it asked for,
   * and to whose return the school does not object.
   *
   * @param open the requests that are neither decided nor withdrawn
   */
  @Clause("11.4(i)")
  public static void refusePlaceOfAReturn(
      TransferRequested requested, String siteId, List<TransferRequest> open) {
    if (rank(requested.kind(), false) < rank(RequestKind.REQUESTED, false)) {
      return;
    }
    for (TransferRequest other : open) {
      if (other.requested().kind() == RequestKind.RETURN
          && other.objected() == null
          && other.requested().siteIds().contains(siteId)) {
        throw Refusal.rule(
            "11.4(i)",
            "%s asked to return to %s (%s) and goes before others: decide that first"
                .formatted(other.requested().cleanerId(), siteId, other.requested().requestId()));
      }
    }
  }

  /** The order in which requests are considered; open ones alone are to be compared. */
  @Clause({"11.4(i)", "11.4(i)(i)", "11.4(i)(ii)", "11.5(c)"})
  public static Comparator<TransferRequest> order() {
    return Comparator.comparingInt((TransferRequest request) -> rank(request))
        .thenComparing(request -> request.requested().effectiveOn())
        .thenComparing(request -> request.requested().requestId());
  }

  private static int rank(TransferRequest request) {
    return rank(request.requested().kind(), request.objected() != null);
  }

  private static int rank(RequestKind kind, boolean objected) {
    return switch (kind) {
      case RETURN -> objected ? 2 : 0;
      case COMPASSIONATE -> 1;
      case REQUESTED, PRESSING, ADDITIONAL_HOURS -> 2;
    };
  }
}
