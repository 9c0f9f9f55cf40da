package org.workforceledger.employment.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.workforceledger.agreement.api.Clause;

/**
 * Length of service: with the Department for 8.9, with the Department at a site for 11.4(g).
 * Periods of any tenure count, casual ones too, if the next begins on the day after the one before
 * ended, or earlier; a gap of a single day breaks service. Example: casual to 27 January
 * 2019, permanent from 28 January 2019: service since the casual's first day.
 */
public final class Service {

  private Service() {}

  /** Days from the first to the last, both included. */
  private record Period(LocalDate first, LocalDate last) {}

  /**
   * The first day of a person's unbroken service with the Department. Service before the ledger is
   * that of {@code continuousServiceSince}.
   *
   * @param engagements all of the person's
   * @return empty if the person is not employed on the day
   */
  @Clause({"8.9(g)(iii)", "11.4(g)"})
  public static Optional<LocalDate> since(List<Engagement> engagements, LocalDate asAt) {
    return chain(
        engagements.stream()
            .map(e -> new Period(e.engaged().employedSince(), e.lastDay().orElse(LocalDate.MAX)))
            .toList(),
        asAt);
  }

  /** The same of service at one site; what was before the ledger is not known to be there. */
  @Clause("11.4(g)")
  public static Optional<LocalDate> sinceAtSite(
      List<Engagement> engagements, String siteId, LocalDate asAt) {
    return chain(periods(engagements, terms -> terms.siteId().equals(siteId)), asAt);
  }

  /** The first day of a person's unbroken employment that is not permanent (5.6). */
  public static Optional<LocalDate> notPermanentSince(
      List<Engagement> engagements, LocalDate asAt) {
    return chain(periods(engagements, terms -> terms.tenure() != Tenure.PERMANENT), asAt);
  }

  private static List<Period> periods(List<Engagement> engagements, Predicate<Terms> holds) {
    List<Period> periods = new ArrayList<>();
    for (Engagement engagement : engagements) {
      List<LocalDate> from = new ArrayList<>(List.of(engagement.commencedOn()));
      from.addAll(engagement.termsFrom().tailMap(engagement.commencedOn(), false).keySet());
      LocalDate last = engagement.lastDay().orElse(LocalDate.MAX);
      for (int i = 0; i < from.size(); i++) {
        LocalDate to = i + 1 < from.size() ? from.get(i + 1).minusDays(1) : last;
        LocalDate until = to.isAfter(last) ? last : to;
        if (!from.get(i).isAfter(until) && holds.test(engagement.on(from.get(i)))) {
          periods.add(new Period(from.get(i), until));
        }
      }
    }
    return periods;
  }

  /** Goes back from the periods of a day to whatever adjoins them. */
  private static Optional<LocalDate> chain(List<Period> periods, LocalDate asAt) {
    Optional<LocalDate> since =
        periods.stream()
            .filter(p -> !p.first().isAfter(asAt) && !p.last().isBefore(asAt))
            .map(Period::first)
            .min(LocalDate::compareTo);
    while (since.isPresent()) {
      LocalDate first = since.get();
      Optional<LocalDate> earlier =
          periods.stream()
              .filter(p -> p.first().isBefore(first) && !p.last().isBefore(first.minusDays(1)))
              .map(Period::first)
              .min(LocalDate::compareTo);
      if (earlier.isEmpty()) {
        return since;
      }
      since = earlier;
    }
    return since;
  }
}
