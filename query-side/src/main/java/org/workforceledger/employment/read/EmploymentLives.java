package org.workforceledger.employment.read;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.People;
import org.workforceledger.access.read.Scope;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.employment.api.Service;
import org.workforceledger.employment.read.EmploymentLife.DueLine;
import org.workforceledger.employment.read.EmploymentLife.LifeLine;
import org.workforceledger.employment.rules.Due;
import org.workforceledger.employment.rules.ImprovementPlan;
import org.workforceledger.employment.rules.Probation;
import org.workforceledger.employment.rules.Standing;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.Metadata;
import org.workforceledger.log.Recorded;
import org.workforceledger.projections.read.Projection;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.sites.api.Region;

/** Lives of engagements, and what is due of them. */
@Component
public class EmploymentLives {

  private static final int DAYS_AHEAD = 90;

  private final Engagements engagements;
  private final Standings standings;
  private final EngagementViews views;
  private final People people;

  EmploymentLives(
      Engagements engagements, Standings standings, EngagementViews views, People people) {
    this.engagements = engagements;
    this.standings = standings;
    this.views = views;
    this.people = people;
  }

  /** What these queries wait for. */
  public List<Projection<?>> projections() {
    return standings.projections();
  }

  /** How far a list looks ahead where nobody says. */
  public static LocalDate ahead(LocalDate asAt) {
    return asAt.plusDays(DAYS_AHEAD);
  }

  /** The life of one engagement. */
  public EmploymentLife of(KnownEngagement chosen, Moment moment) {
    Engagement engagement = chosen.engagement();
    LocalDate asAt = moment.asAt();
    List<Engagement> all =
        engagements.ofCleaner(engagement.cleanerId(), moment.knownAt()).stream()
            .map(KnownEngagement::engagement)
            .toList();
    String siteId = engagement.on(asAt).siteId();
    Standings.Known known = standings.known(moment.knownAt());
    Standing standing = standings.of(engagement, all, siteId, known);
    return new EmploymentLife(
        engagement.cleanerId(),
        engagement.engagementId(),
        asAt,
        moment.shown(),
        Service.since(all, asAt).orElse(null),
        Service.sinceAtSite(all, siteId, asAt).orElse(null),
        Probation.of(engagement, all, asAt)
            .filter(p -> engagement.isActive(asAt) && p.isServing(asAt))
            .map(Probation::lastDay)
            .orElse(null),
        engagement.isInPerformanceImprovement(asAt),
        monitoredUntil(engagement, asAt),
        fortnight(all, asAt),
        standing.flags(asAt),
        standing.due(asAt).stream().map(due -> line(due, asAt)).toList(),
        lines(chosen, asAt, new LifeWords(id -> name(known, id))));
  }

  private static String name(Standings.Known known, String siteId) {
    return known.site(siteId).map(site -> site.registered().name()).orElse(siteId);
  }

  private static @Nullable LocalDate monitoredUntil(Engagement engagement, LocalDate asAt) {
    return engagement.improvements(asAt).stream()
        .flatMap(process -> Stream.ofNullable(process.ended()))
        .filter(ended -> Boolean.TRUE.equals(ended.acceptable()))
        .map(ended -> ImprovementPlan.monitoredUntil(ended.effectiveOn()))
        .filter(last -> !last.isBefore(asAt))
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private static BigDecimal fortnight(List<Engagement> all, LocalDate asAt) {
    long week =
        all.stream()
            .filter(engagement -> engagement.isActive(asAt))
            .mapToLong(engagement -> engagement.on(asAt).ordinarySecondsPerWeek())
            .sum();
    return new Hours(2 * week).toDecimal();
  }

  private static DueLine line(Due due, LocalDate asAt) {
    return new DueLine(due.by(), due.isOverdue(asAt), due.clause(), due.says());
  }

  private List<LifeLine> lines(KnownEngagement chosen, LocalDate asAt, LifeWords words) {
    return chosen.events().stream()
        .filter(recorded -> !recorded.event().effectiveOn().isAfter(asAt))
        .sorted(
            comparing((Recorded<EngagementEvent> recorded) -> recorded.event().effectiveOn())
                .thenComparing(Recorded::position))
        .map(recorded -> line(recorded, words.of(recorded.event())))
        .toList();
  }

  private LifeLine line(Recorded<EngagementEvent> recorded, LifeWords.Words words) {
    return new LifeLine(
        recorded.position(),
        recorded.event().effectiveOn(),
        recorded.recordedAt(),
        words.clause(),
        words.says(),
        words.text() == null ? null : people.reveal(words.text()),
        recorded.metadata().get(Metadata.ACTOR));
  }

  /** Which engagements a list is of. */
  public record Filter(@Nullable Region region, @Nullable String siteId) {
    public static final Filter NONE = new Filter(null, null);

    boolean takes(String site, Standings.Known known) {
      return (siteId == null || siteId.equals(site))
          && (region == null
              || known.site(site).map(each -> each.region() == region).orElse(false));
    }
  }

  /** What is due by a day of the engagements a viewer may see, the earliest first; as now known. */
  public List<EmploymentDue> due(Scope scope, Filter filter, LocalDate asAt, LocalDate until) {
    scope.requirePeople();
    Standings.Known known = standings.known(null);
    Map<String, List<Engagement>> byPerson =
        engagements.all(null).stream()
            .map(KnownEngagement::engagement)
            .collect(Collectors.groupingBy(Engagement::cleanerId));
    List<Engagement> asked =
        byPerson.values().stream()
            .flatMap(List::stream)
            .filter(e -> e.isActive(asAt))
            .filter(e -> scope.seesCleaner(e.cleanerId(), e.on(asAt).siteId()))
            .filter(e -> filter.takes(e.on(asAt).siteId(), known))
            .toList();
    views.expect(asked);
    return asked.stream()
        .flatMap(
            e -> {
              List<Engagement> all = Objects.requireNonNull(byPerson.get(e.cleanerId()));
              return standings.of(e, all, e.on(asAt).siteId(), known).due(asAt).stream()
                  .filter(due -> !due.by().isAfter(until))
                  .map(due -> row(e, due, asAt, known));
            })
        .sorted(
            comparing(EmploymentDue::by)
                .thenComparing(EmploymentDue::name)
                .thenComparing(EmploymentDue::engagementId)
                .thenComparing(EmploymentDue::clause))
        .toList();
  }

  private EmploymentDue row(Engagement of, Due due, LocalDate asAt, Standings.Known known) {
    EngagementView view = views.of(of, asAt, id -> Optional.ofNullable(known.sites().get(id)));
    return new EmploymentDue(
        view.cleanerId(),
        view.engagementId(),
        view.name(),
        view.siteId(),
        view.workLocation(),
        view.region(),
        due.by(),
        due.isOverdue(asAt),
        due.clause(),
        due.says());
  }
}
