package org.workforceledger.hours.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.EngagementEvent.CleanerTransferred;
import org.workforceledger.employment.api.EngagementEvent.OpeningBalancesRecorded;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.Streams;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.runtime.web.LedgerClock;

/** The few small streams that one engagement's accounts are folded from. */
final class AdoStreams {

  private AdoStreams() {}

  /**
   * For one year's ADO: the engagement, its roster, leave and time off in lieu, its work of the
   * year and of the week that began in the last one, the school years around, and every site it has
   * been at.
   */
  static List<String> of(KnownEngagement known, int year) {
    String id = known.engagementId();
    List<String> streams =
        new ArrayList<>(
            List.of(
                Streams.engagement(id),
                Streams.roster(id),
                Streams.leave(id),
                Streams.toil(id),
                Streams.work(id, year - 1),
                Streams.work(id, year)));
    Stream.of(year - 1, year, year + 1).map(Streams::schoolYear).forEach(streams::add);
    siteIds(known).distinct().map(Streams::site).forEach(streams::add);
    return streams;
  }

  /** The engagement, its leave and time off in lieu, and its work of every year. */
  static List<String> ofAllYears(KnownEngagement known, Moment moment) {
    String id = known.engagementId();
    List<String> streams =
        new ArrayList<>(List.of(Streams.engagement(id), Streams.leave(id), Streams.toil(id)));
    LocalDate today = LocalDate.ofInstant(moment.now(), LedgerClock.BRISBANE);
    LocalDate last = moment.asAt().isAfter(today) ? moment.asAt() : today;
    IntStream.rangeClosed(Streams.workYear(first(known.engagement())), Streams.workYear(last))
        .mapToObj(year -> Streams.work(id, year))
        .forEach(streams::add);
    return streams;
  }

  /** Commencement, or the earlier day as of which something was brought forward. */
  private static LocalDate first(Engagement engagement) {
    return engagement.openingBalances().stream()
        .map(OpeningBalancesRecorded::asOf)
        .reduce(engagement.commencedOn(), (a, b) -> b.isBefore(a) ? b : a);
  }

  private static Stream<String> siteIds(KnownEngagement known) {
    return known.events().stream()
        .map(Recorded::event)
        .flatMap(
            event ->
                switch (event) {
                  case CleanerEngaged engaged -> Stream.of(engaged.siteId());
                  case CleanerTransferred transferred -> Stream.of(transferred.siteId());
                  default -> Stream.empty();
                });
  }
}
