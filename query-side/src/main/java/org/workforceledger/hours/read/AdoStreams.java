package org.workforceledger.hours.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.EngagementEvent.CleanerTransferred;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.Streams;

/** The few small streams that one engagement's ADO of one year is folded from. */
final class AdoStreams {

  private AdoStreams() {}

  /**
   * The engagement, its roster, leave and time off in lieu, its work of the year and of the week
   * that began in the last one, the school years around, and every site it has been at.
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
