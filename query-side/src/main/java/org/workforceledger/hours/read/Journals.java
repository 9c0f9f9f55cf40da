package org.workforceledger.hours.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.employment.read.Engagements;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.projections.read.EventLog;
import org.workforceledger.projections.read.Projection;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.NothingFound;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.read.Sites;

/**
 * Postings as a journal for {@code hledger}, a bookkeeping program that knows nothing of the
 * agreement: whoever audits the ledger adds its hours up without it. The journal holds ids and
 * whole seconds, no names and nobody's words.
 */
@Component
class Journals {

  private final EventLog log;
  private final Engagements engagements;
  private final Sites sites;

  Journals(EventLog log, Engagements engagements, Sites sites) {
    this.log = log;
    this.engagements = engagements;
    this.sites = sites;
  }

  /**
   * A journal about to be written, part by part, so that it needs memory for one engagement only.
   *
   * @param head the position up to which every part is read, so that the parts are of one log
   */
  record Plan(Moment moment, long head, List<Part> parts) {

    /** One engagement's part, by the names of its streams. */
    record Part(List<String> streams) {}

    /** What the file says of itself, and how hledger is to read its amounts. */
    String heading() {
      return """
          ; Workforce Ledger: hours as posted, in whole seconds, for hledger (https://hledger.org)
          ; As at %s, as known at %s, up to position %d of the log.
          ; A transaction's code is the position of its event in the log. Accounts:
          ;   ado:ENGAGEMENT:YEAR, toil:ENGAGEMENT   balances, as on the statements
          ;   paid, excess, supplementary, compensation   what else the days were
          ;   equity   what the hours come from or go to
          ; Balances at the end of 2025:
          ;   hledger -f ledger.journal balance "^ado:" "^toil:" -e 2026-01-01
          decimal-mark .
          commodity 1000. s

          """
          .formatted(moment.asAt(), moment.shown(), head);
    }
  }

  /** What a query for journals waits for. */
  List<Projection<?>> projections() {
    return List.of(engagements.projection(), sites.projection());
  }

  /**
   * @param engagementId of this engagement alone, unless null
   * @param region of those alone that are there on the effective date, unless null
   */
  Plan plan(@Nullable String engagementId, @Nullable Region region, Moment moment) {
    Map<String, Site> known = sites.known(moment.knownAt());
    List<Plan.Part> parts = new ArrayList<>();
    for (KnownEngagement each : engagements.all(moment.knownAt())) {
      boolean wanted = engagementId == null || engagementId.equals(each.engagementId());
      if (wanted && (region == null || region == regionOf(each, moment.asAt(), known))) {
        parts.add(new Plan.Part(AdoStreams.ofAllYears(each, moment)));
      }
    }
    if (engagementId != null && parts.isEmpty()) {
      throw new NothingFound("no engagement " + engagementId + " was known then and there");
    }
    return new Plan(moment, log.head(), parts);
  }

  private static @Nullable Region regionOf(
      KnownEngagement known, LocalDate asAt, Map<String, Site> sites) {
    return Optional.ofNullable(sites.get(known.engagement().on(asAt).siteId()))
        .map(Site::region)
        .orElse(null);
  }

  /** One engagement's transactions. */
  String text(Plan plan, Plan.Part part) {
    AdoFacts facts =
        new AdoFacts(
            log.streams(part.streams(), plan.moment().knownAt()).stream()
                .filter(event -> event.position() <= plan.head())
                .toList());
    StringBuilder text = new StringBuilder();
    JournalTransactions.of(facts, plan.moment().asAt())
        .forEach(transaction -> text.append(transaction.text()));
    return text.toString();
  }
}
