package org.workforceledger.vacancies.rules;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Engagement;
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
   */
  @Clause("11.3(b)(i)")
  public static Optional<Standing> of(
      Collection<Engagement> ofPerson, String siteId, LocalDate from) {
    Comparator<Engagement> best =
        comparing((Engagement e) -> e.isActive(from))
            .thenComparing(e -> e.on(from).siteId().equals(siteId))
            .thenComparing(e -> e.on(from).tenure() == Tenure.PERMANENT)
            .thenComparing(e -> secondsFrom(e, from))
            .thenComparing(Engagement::engagementId);
    return ofPerson.stream().max(best).map(engagement -> of(engagement, ofPerson, from));
  }

  private static Standing of(
      Engagement engagement, Collection<Engagement> ofPerson, LocalDate from) {
    Terms terms = engagement.on(from);
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
        siteSince(engagement, from),
        terms.tenure(),
        serviceSince(engagement, ofPerson),
        secondsFrom(engagement, from),
        elsewhere,
        false,
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

  private static LocalDate siteSince(Engagement engagement, LocalDate from) {
    LocalDate since = engagement.commencedOn();
    String before = engagement.engaged().siteId();
    for (LocalDate day : engagement.termsFrom().headMap(from, true).keySet()) {
      String there = engagement.on(day).siteId();
      since = there.equals(before) ? since : day;
      before = there;
    }
    return since;
  }

  /**
   * The first day of unbroken service with the Department: engagements that follow each other
   * without a day between them are one, casual ones before permanent service among them (R-59,
   *
   */
  @Clause("8.9(g)(iii)")
  static LocalDate serviceSince(Engagement engagement, Collection<Engagement> ofPerson) {
    LocalDate since = began(engagement);
    List<Engagement> others = ofPerson.stream().filter(e -> e != engagement).toList();
    boolean earlier = true;
    while (earlier) {
      LocalDate start = since;
      since =
          others.stream()
              .filter(e -> reaches(e, start))
              .map(Standings::began)
              .min(Comparator.naturalOrder())
              .filter(start::isAfter)
              .orElse(start);
      earlier = since.isBefore(start);
    }
    return since;
  }

  /** Whether it began before a day and lasted until the day before it, or longer. */
  private static boolean reaches(Engagement engagement, LocalDate day) {
    return began(engagement).isBefore(day)
        && engagement.lastDay().map(last -> !last.isBefore(day.minusDays(1))).orElse(true);
  }

  private static LocalDate began(Engagement engagement) {
    return Objects.requireNonNullElse(
        engagement.engaged().continuousServiceSince(), engagement.commencedOn());
  }
}
