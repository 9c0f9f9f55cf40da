package org.workforceledger.employment.read;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.Scope;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.ledger.Id;
import org.workforceledger.projections.read.Projection;
import org.workforceledger.queries.read.BadQuery;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.NothingFound;

/** A person's engagements, for those who may see them. */
@Component
public class Cleaners {

  private final Engagements engagements;

  Cleaners(Engagements engagements) {
    this.engagements = engagements;
  }

  /** What a query for a cleaner waits for. */
  public List<Projection<?>> projections() {
    return List.of(engagements.projection());
  }

  /**
   * Every engagement of a person that was known and is open, the earliest first. To a principal
   * those are open whose site it is on the day, or was at last.
   *
   * @throws NothingFound if there is none
   */
  public List<KnownEngagement> engagementsOf(String cleanerId, Scope scope, Moment moment) {
    scope.requireCleaner(cleanerId);
    List<KnownEngagement> known =
        cleanerId.matches(Id.PATTERN)
            ? engagements.ofCleaner(cleanerId, moment.knownAt())
            : List.of();
    scope.requireCleaner(cleanerId, sitesOn(known, moment.asAt()));
    if (known.isEmpty()) {
      throw new NothingFound("no cleaner " + shown(cleanerId) + " was known then");
    }
    return known.stream()
        .filter(k -> scope.seesCleaner(cleanerId, siteOn(k, moment.asAt())))
        .sorted(
            Comparator.comparing((KnownEngagement k) -> k.engagement().commencedOn())
                .thenComparing(KnownEngagement::engagementId))
        .toList();
  }

  private static String shown(String id) {
    return id.matches(Id.PATTERN) ? id : "of that id";
  }

  private static Set<String> sitesOn(List<KnownEngagement> known, LocalDate date) {
    return known.stream().map(k -> siteOn(k, date)).collect(Collectors.toSet());
  }

  private static String siteOn(KnownEngagement known, LocalDate date) {
    return known.engagement().on(date).siteId();
  }

  /**
   * The engagement that is meant: the one named, or the only one, or the only one on the date, or
   * the only one of the date's year.
   *
   * @throws BadQuery if several could be meant
   * @throws NothingFound if none has the id
   */
  public static KnownEngagement choose(
      List<KnownEngagement> known, @Nullable String engagementId, LocalDate asAt, int year) {
    if (engagementId != null) {
      return known.stream()
          .filter(k -> k.engagementId().equals(engagementId))
          .findFirst()
          .orElseThrow(() -> new NothingFound("the cleaner has no engagement " + engagementId));
    }
    List<KnownEngagement> onDate =
        known.stream().filter(k -> k.engagement().isActive(asAt)).toList();
    List<KnownEngagement> inYear =
        known.stream().filter(k -> touchesYear(k.engagement(), year)).toList();
    for (List<KnownEngagement> candidates : List.of(known, onDate, inYear)) {
      if (candidates.size() == 1) {
        return candidates.getFirst();
      }
    }
    throw new BadQuery(
        "engagementId",
        "is needed, because the cleaner has several: "
            + known.stream().map(KnownEngagement::engagementId).collect(Collectors.joining(", ")));
  }

  private static boolean touchesYear(Engagement engagement, int year) {
    LocalDate last = LocalDate.of(year, 12, 31);
    return !engagement.commencedOn().isAfter(last)
        && engagement.lastDay().map(day -> day.getYear() >= year).orElse(true);
  }
}
