package org.workforceledger.committees.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.EngagementEvent.CleanerTransferred;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.read.KnownSite;
import org.workforceledger.sites.read.Sites;

/** Engagements and sites with their events: all, or those that bear on one row. */
record Known(List<KnownEngagement> engagements, Map<String, KnownSite> sites) {

  List<Engagement> engagementList() {
    return engagements.stream().map(KnownEngagement::engagement).toList();
  }

  Map<String, Site> siteMap() {
    return Sites.sites(sites);
  }

  /** What was known through a position of the log. */
  Known through(long position) {
    List<KnownEngagement> earlier = new ArrayList<>();
    for (KnownEngagement known : engagements) {
      KnownEngagement.of(upTo(known.events(), position)).ifPresent(earlier::add);
    }
    Map<String, KnownSite> places = new TreeMap<>();
    sites.forEach(
        (id, known) ->
            KnownSite.of(upTo(known.events(), position)).ifPresent(site -> places.put(id, site)));
    return new Known(earlier, places);
  }

  private static <E extends Event> List<Recorded<E>> upTo(List<Recorded<E>> events, long position) {
    return events.stream().filter(entry -> entry.position() <= position).toList();
  }

  /** What bears on a person's rows: all the person's engagements, and every site they name. */
  Known ofPersonWith(String engagementId) {
    Set<String> people =
        engagements.stream()
            .filter(known -> known.engagementId().equals(engagementId))
            .map(known -> known.engagement().cleanerId())
            .collect(Collectors.toSet());
    List<KnownEngagement> theirs =
        matching(known -> people.contains(known.engagement().cleanerId()));
    Set<String> places = theirs.stream().flatMap(Known::siteIds).collect(Collectors.toSet());
    return new Known(theirs, only(places));
  }

  /** What bears on a site's row: the site, and every engagement that names it. */
  Known ofSite(String siteId) {
    return new Known(
        matching(known -> siteIds(known).anyMatch(siteId::equals)), only(Set.of(siteId)));
  }

  private List<KnownEngagement> matching(Predicate<KnownEngagement> condition) {
    return engagements.stream().filter(condition).toList();
  }

  private Map<String, KnownSite> only(Collection<String> ids) {
    Map<String, KnownSite> some = new TreeMap<>(sites);
    some.keySet().retainAll(ids);
    return some;
  }

  private static Stream<String> siteIds(KnownEngagement known) {
    return known.events().stream()
        .flatMap(
            entry ->
                switch (entry.event()) {
                  case CleanerEngaged engaged -> Stream.of(engaged.siteId());
                  case CleanerTransferred transferred -> Stream.of(transferred.siteId());
                  default -> Stream.empty();
                });
  }

  /** Every event after a position, in log order. */
  List<Recorded<? extends Event>> after(long position) {
    Stream<Recorded<? extends Event>> all =
        Stream.concat(
            engagements.stream().flatMap(known -> known.events().stream()),
            sites.values().stream().flatMap(known -> known.events().stream()));
    return all.filter(entry -> entry.position() > position)
        .sorted(Comparator.comparingLong(Recorded::position))
        .toList();
  }
}
