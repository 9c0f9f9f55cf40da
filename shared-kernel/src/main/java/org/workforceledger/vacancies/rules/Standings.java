package org.workforceledger.vacancies.rules;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.PerformanceImprovement;
import org.workforceledger.employment.api.Service;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.vacancies.api.Standing;

/** A person's standing towards a vacancy, from the engagements as they are known. */
public final class Standings {

  private Standings() {}

  /**
   * In the engagement at the vacancy's site, else in the permanent one of most hours; what other
   * engagements there are counts as elsewhere (11.3).
   *
   * @param ofPerson every engagement of one person
   * @param from the vacancy's first day
   * @param today by which a performance improvement process is finalised or not
   */
  @Clause("11.3(b)(i)")
  public static Optional<Standing> of(
      Collection<Engagement> ofPerson, String siteId, LocalDate from, LocalDate today) {
    Comparator<Engagement> best =
        comparing((Engagement e) -> e.isActive(from))
            .thenComparing(e -> e.on(from).siteId().equals(siteId))
            .thenComparing(e -> e.on(from).tenure() == Tenure.PERMANENT)
            .thenComparing(e -> secondsFrom(e, from))
            .thenComparing(Engagement::engagementId);
    return ofPerson.stream().max(best).map(engagement -> of(engagement, ofPerson, from, today));
  }

  /**
   * The same on the first day, from the vacancy's first on, on which the person is at the site:
   * recruits begin when they can. On the vacancy's first day if there is no such day.
   */
  @Clause("8.9(k)")
  public static Optional<Standing> onceAtSite(
      Collection<Engagement> ofPerson, String siteId, LocalDate from, LocalDate today) {
    Stream<LocalDate> later =
        ofPerson.stream()
            .flatMap(
                e -> Stream.concat(Stream.of(e.commencedOn()), e.termsFrom().keySet().stream()))
            .filter(day -> day.isAfter(from))
            .sorted();
    return Stream.concat(Stream.of(from), later)
        .flatMap(day -> of(ofPerson, siteId, day, today).stream())
        .filter(standing -> standing.employed() && standing.siteId().equals(siteId))
        .findFirst()
        .or(() -> of(ofPerson, siteId, from, today));
  }

  private static Standing of(
      Engagement engagement, Collection<Engagement> ofPerson, LocalDate from, LocalDate today) {
    Terms terms = engagement.on(from);
    List<Engagement> all = List.copyOf(ofPerson);
    long elsewhere =
        ofPerson.stream()
            .filter(e -> e != engagement)
            .filter(e -> e.lastDay().map(last -> !last.isBefore(from)).orElse(true))
            .mapToLong(e -> secondsFrom(e, from))
            .sum();
    return new Standing(
        engagement.cleanerId(),
        engagement.engagementId(),
        terms.siteId(),
        Service.sinceAtSite(all, terms.siteId(), from).orElse(engagement.commencedOn()),
        terms.tenure(),
        Service.since(all, from).orElse(engagement.commencedOn()),
        secondsFrom(engagement, from),
        elsewhere,
        isImproving(ofPerson, today),
        engagement.isActive(from));
  }

  /** The most ordinary time agreed from a day on: what is given is given on top of it. */
  private static long secondsFrom(Engagement engagement, LocalDate from) {
    return Stream.concat(
            Stream.of(engagement.on(from)),
            engagement.termsFrom().tailMap(from, false).values().stream())
        .mapToLong(Terms::ordinarySecondsPerWeek)
        .max()
        .orElse(0);
  }

  /** Of any of the person's engagements, until it is finalised; an end to come is none yet. */
  @Clause("8.9(b)(v)")
  private static boolean isImproving(Collection<Engagement> ofPerson, LocalDate today) {
    return ofPerson.stream()
        .flatMap(engagement -> engagement.improvements(LocalDate.MAX).stream())
        .map(PerformanceImprovement::ended)
        .anyMatch(ended -> ended == null || ended.effectiveOn().isAfter(today));
  }
}
