package org.workforceledger.sites.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.workforceledger.sites.api.CleaningEvent.CleaningDecisionRecorded;
import org.workforceledger.sites.api.CleaningEvent.OfClassrooms;
import org.workforceledger.sites.api.CleaningEvent.TeamArrangementRecorded;
import org.workforceledger.sites.api.SiteEvent.DifficultyFactorGranted;
import org.workforceledger.sites.api.SiteEvent.SiteMeasured;

/**
 * What a site's cleaning time is calculated from (Schedule 1): what was measured and how many
 * students there are, each by first day; the difficulty factors, how classrooms are used and what
 * was decided, each in order of first day; and how cleaners work in teams.
 */
public record Cleaning(
    TreeMap<LocalDate, SiteMeasured> measurements,
    TreeMap<LocalDate, Integer> enrolments,
    List<DifficultyFactorGranted> factors,
    List<OfClassrooms> classrooms,
    List<CleaningDecisionRecorded> decisions,
    List<TeamArrangementRecorded> teams) {

  /** A site that is not measured yet. */
  public static Cleaning none() {
    return new Cleaning(
        new TreeMap<>(), new TreeMap<>(), List.of(), List.of(), List.of(), List.of());
  }

  Cleaning with(SiteMeasured measured) {
    TreeMap<LocalDate, SiteMeasured> next = new TreeMap<>(measurements);
    next.put(measured.effectiveFrom(), measured);
    return new Cleaning(next, enrolments, factors, classrooms, decisions, teams);
  }

  Cleaning with(SiteEvent.EnrolmentSet set) {
    TreeMap<LocalDate, Integer> next = new TreeMap<>(enrolments);
    next.put(set.effectiveFrom(), set.enrolment());
    return new Cleaning(measurements, next, factors, classrooms, decisions, teams);
  }

  Cleaning with(DifficultyFactorGranted granted) {
    List<DifficultyFactorGranted> next =
        with(
            factors,
            granted,
            old ->
                old.circumstance().equals(granted.circumstance())
                    && old.from().equals(granted.from()),
            DifficultyFactorGranted::from);
    next.sort(
        Comparator.comparing(DifficultyFactorGranted::from)
            .thenComparing(DifficultyFactorGranted::circumstance));
    return new Cleaning(measurements, enrolments, List.copyOf(next), classrooms, decisions, teams);
  }

  Cleaning with(CleaningEvent event) {
    return switch (event) {
      case OfClassrooms use ->
          new Cleaning(
              measurements,
              enrolments,
              factors,
              with(classrooms, use, _ -> false, OfClassrooms::effectiveFrom),
              decisions,
              teams);
      case CleaningDecisionRecorded decision ->
          new Cleaning(
              measurements,
              enrolments,
              factors,
              classrooms,
              with(
                  decisions,
                  decision,
                  old ->
                      old.kind() == decision.kind()
                          && old.effectiveFrom().equals(decision.effectiveFrom()),
                  CleaningDecisionRecorded::effectiveFrom),
              teams);
      case TeamArrangementRecorded arranged ->
          new Cleaning(
              measurements,
              enrolments,
              factors,
              classrooms,
              decisions,
              with(
                  teams,
                  arranged,
                  old -> old.effectiveFrom().equals(arranged.effectiveFrom()),
                  TeamArrangementRecorded::effectiveFrom));
    };
  }

  /** The list with one more in place of those that it replaces, in order of first day. */
  private static <T> List<T> with(
      List<T> before, T added, Predicate<T> replaces, Function<T, LocalDate> first) {
    List<T> next = new ArrayList<>(before);
    next.removeIf(replaces);
    next.add(added);
    next.sort(Comparator.comparing(first));
    return next;
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

  /** What was last said of an area's use by a day; of one day what was recorded later. */
  public Optional<OfClassrooms> useOn(String areaId, LocalDate date) {
    return classrooms.stream()
        .filter(use -> !use.effectiveFrom().isAfter(date) && use.areaIds().contains(areaId))
        .reduce((earlier, later) -> later);
  }

  /** The team arrangement in force on a day: of several the one that began last. */
  public Optional<TeamArrangementRecorded> teamsOn(LocalDate date) {
    return teams.stream()
        .filter(arranged -> arranged.isInForce(date))
        .reduce((earlier, later) -> later);
  }

  /** The decision of a kind that applies on a day: of several the one that began last. */
  public Optional<CleaningDecisionRecorded> decisionOn(CleaningDecisionKind kind, LocalDate date) {
    return decisions.stream()
        .filter(decision -> decision.kind() == kind && decision.applies(date))
        .reduce((earlier, later) -> later);
  }
}
