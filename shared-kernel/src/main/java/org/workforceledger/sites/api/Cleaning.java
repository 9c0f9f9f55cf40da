package org.workforceledger.sites.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.workforceledger.sites.api.SiteEvent.DifficultyFactorGranted;
import org.workforceledger.sites.api.SiteEvent.SiteMeasured;

/**
 * What a site's cleaning time is calculated from (Schedule 1): what was measured and how many
 * students there are, each by first day, and the difficulty factors, in order of first day.
 */
public record Cleaning(
    TreeMap<LocalDate, SiteMeasured> measurements,
    TreeMap<LocalDate, Integer> enrolments,
    List<DifficultyFactorGranted> factors) {

  /** A site that is not measured yet. */
  public static Cleaning none() {
    return new Cleaning(new TreeMap<>(), new TreeMap<>(), List.of());
  }

  Cleaning with(SiteMeasured measured) {
    TreeMap<LocalDate, SiteMeasured> next = new TreeMap<>(measurements);
    next.put(measured.effectiveFrom(), measured);
    return new Cleaning(next, enrolments, factors);
  }

  Cleaning with(SiteEvent.EnrolmentSet set) {
    TreeMap<LocalDate, Integer> next = new TreeMap<>(enrolments);
    next.put(set.effectiveFrom(), set.enrolment());
    return new Cleaning(measurements, next, factors);
  }

  Cleaning with(DifficultyFactorGranted granted) {
    List<DifficultyFactorGranted> next = new ArrayList<>(factors);
    next.removeIf(
        old ->
            old.circumstance().equals(granted.circumstance()) && old.from().equals(granted.from()));
    next.add(granted);
    next.sort(
        Comparator.comparing(DifficultyFactorGranted::from)
            .thenComparing(DifficultyFactorGranted::circumstance));
    return new Cleaning(measurements, enrolments, List.copyOf(next));
  }

  /** What there is to clean on a day; empty before the first measurement. */
  public Optional<SiteMeasured> measuredOn(LocalDate date) {
    return Optional.ofNullable(measurements.floorEntry(date)).map(entry -> entry.getValue());
  }

  /** The factors that count on a day: of each circumstance the one that began last. */
  public List<DifficultyFactorGranted> factorsOn(LocalDate date) {
    List<DifficultyFactorGranted> counting =
        factors.stream().filter(factor -> factor.counts(date)).toList();
    return counting.stream()
        .filter(
            factor ->
                counting.stream()
                    .noneMatch(
                        other ->
                            other.circumstance().equals(factor.circumstance())
                                && other.from().isAfter(factor.from())))
        .toList();
  }
}
