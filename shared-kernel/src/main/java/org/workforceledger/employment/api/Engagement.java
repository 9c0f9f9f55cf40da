package org.workforceledger.employment.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.employment.api.EngagementEvent.AdditionalAdoAgreed;
import org.workforceledger.employment.api.EngagementEvent.AdoForgone;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.EngagementEvent.CleanerTransferred;
import org.workforceledger.employment.api.EngagementEvent.EmploymentEnded;
import org.workforceledger.employment.api.EngagementEvent.HoursChanged;
import org.workforceledger.employment.api.EngagementEvent.OpeningBalancesRecorded;
import org.workforceledger.employment.api.EngagementEvent.PayPointSet;
import org.workforceledger.employment.api.EngagementEvent.TenureConverted;

/**
 * An engagement as it is known: how it began and every change since, in the order recorded. Terms
 * on a day follow from the changes effective by then; of two with one date the later recorded holds
 * (R-135).
 *
 * @param termsFrom the terms from each day of a change on, as the changes make them
 */
public record Engagement(
    CleanerEngaged engaged,
    List<EngagementEvent> changes,
    NavigableMap<LocalDate, Terms> termsFrom) {

  /** The engagement after one more event. */
  public static Engagement evolve(@Nullable Engagement before, EngagementEvent event) {
    if (event instanceof CleanerEngaged engaged) {
      return of(engaged, List.of());
    }
    if (before == null) {
      throw new IllegalArgumentException("an engagement begins with CleanerEngaged");
    }
    List<EngagementEvent> changes = new ArrayList<>(before.changes);
    changes.add(event);
    return of(before.engaged, List.copyOf(changes));
  }

  private static Engagement of(CleanerEngaged engaged, List<EngagementEvent> changes) {
    List<EngagementEvent> inOrderOfEffect = new ArrayList<>(changes);
    inOrderOfEffect.sort(Comparator.comparing(EngagementEvent::effectiveOn));
    NavigableMap<LocalDate, Terms> termsFrom = new TreeMap<>();
    Terms terms = first(engaged);
    for (EngagementEvent change : inOrderOfEffect) {
      terms = with(terms, change);
      termsFrom.put(change.effectiveOn(), terms);
    }
    return new Engagement(engaged, changes, Collections.unmodifiableNavigableMap(termsFrom));
  }

  /** The engagement that these events make; empty if they do not begin one. */
  public static Optional<Engagement> of(List<EngagementEvent> events) {
    Engagement engagement = null;
    for (EngagementEvent event : events) {
      engagement = evolve(engagement, event);
    }
    return Optional.ofNullable(engagement);
  }

  public String engagementId() {
    return engaged.engagementId();
  }

  public String cleanerId() {
    return engaged.cleanerId();
  }

  public LocalDate commencedOn() {
    return engaged.commencedOn();
  }

  /** The terms in force on a day; before the first day those of the first. */
  public Terms on(LocalDate date) {
    Map.Entry<LocalDate, Terms> changed = termsFrom.floorEntry(date);
    return changed == null ? first(engaged) : changed.getValue();
  }

  private static Terms first(CleanerEngaged engaged) {
    return new Terms(
        engaged.siteId(),
        engaged.jobTitle(),
        engaged.tenure(),
        engaged.commencedOn(),
        engaged.ordinarySecondsPerWeek(),
        engaged.payPoint(),
        engaged.payPointSince(),
        engaged.endsOn());
  }

  private static Terms with(Terms terms, EngagementEvent change) {
    return switch (change) {
      case HoursChanged c -> terms.withHours(c.ordinarySecondsPerWeek());
      case PayPointSet c -> terms.withPayPoint(c.payPoint(), c.effectiveOn());
      case TenureConverted c ->
          terms.withTenure(c.tenure(), hours(terms, c), c.endsOn(), c.effectiveOn());
      case CleanerTransferred c -> terms.withSite(c.siteId());
      case CleanerEngaged _,
          OpeningBalancesRecorded _,
          EmploymentEnded _,
          AdoForgone _,
          AdditionalAdoAgreed _,
          CareerEvent _,
          ImprovementEvent _ ->
          terms;
    };
  }

  private static long hours(Terms terms, TenureConverted converted) {
    Long given = converted.ordinarySecondsPerWeek();
    if (converted.tenure() == Tenure.CASUAL) {
      return 0;
    }
    return given == null ? terms.ordinarySecondsPerWeek() : given;
  }

  /** The last day of employment, recorded or agreed; empty while it has none. */
  public Optional<LocalDate> lastDay() {
    for (EngagementEvent change : changes.reversed()) {
      if (change instanceof EmploymentEnded ended) {
        return Optional.of(ended.endedOn());
      }
    }
    return Optional.ofNullable(on(LocalDate.MAX).endsOn());
  }

  /** Whether the end was recorded, rather than agreed in advance. */
  public boolean hasEnded() {
    return changesOf(EmploymentEnded.class).findAny().isPresent();
  }

  /** Whether the person is employed under this engagement on a day. */
  public boolean isActive(LocalDate date) {
    return !date.isBefore(commencedOn()) && lastDay().map(last -> !date.isAfter(last)).orElse(true);
  }

  /**
   * ADO brought forward as of a day, in seconds. Of two that say so for one day the later recorded
   * holds; one that gives leave or TOIL alone says nothing of ADO.
   */
  public long openingAdoSeconds(LocalDate asOf) {
    return changesOf(OpeningBalancesRecorded.class)
        .filter(opening -> opening.asOf().equals(asOf))
        .flatMap(opening -> Stream.ofNullable(opening.adoSeconds()))
        .reduce(0L, (earlier, later) -> later);
  }

  /** Whether ADO for school vacations is forgone by a day (8.7(j)(i)). */
  public boolean hasForgoneAdo(LocalDate date) {
    return changesOf(AdoForgone.class).anyMatch(forgone -> !forgone.effectiveOn().isAfter(date));
  }

  /** When five more ADO days were agreed for a year, if they were (8.7(e)). */
  public Optional<LocalDate> additionalAdoAgreedOn(int year) {
    return changesOf(AdditionalAdoAgreed.class)
        .filter(agreed -> agreed.year() == year)
        .map(AdditionalAdoAgreed::effectiveOn)
        .min(Comparator.naturalOrder());
  }

  /** The performance improvement processes begun by a day, in order (10.8). */
  public List<PerformanceImprovement> improvements(LocalDate asAt) {
    return PerformanceImprovement.of(
        changesOf(ImprovementEvent.class).filter(e -> !e.effectiveOn().isAfter(asAt)).toList());
  }

  /**
   * Whether a performance improvement process is under way: from the day it starts to the day
   * before it is finalised (8.9(b)(v)). The six months of monitoring after it are no part of it.
   */
  public boolean isInPerformanceImprovement(LocalDate date) {
    return isActive(date) && improvements(date).stream().anyMatch(PerformanceImprovement::isOpen);
  }

  /** What one kind of fact of the engagement's life is known by a day, in order of date. */
  public <E extends CareerEvent> List<E> career(LocalDate asAt, Class<E> type) {
    return changesOf(type)
        .filter(event -> !event.effectiveOn().isAfter(asAt))
        .sorted(Comparator.comparing(EngagementEvent::effectiveOn))
        .toList();
  }

  /** The opening balances, in the order recorded. */
  public List<OpeningBalancesRecorded> openingBalances() {
    return changesOf(OpeningBalancesRecorded.class).toList();
  }

  private <E extends EngagementEvent> Stream<E> changesOf(Class<E> type) {
    return changes.stream().filter(type::isInstance).map(type::cast);
  }
}
