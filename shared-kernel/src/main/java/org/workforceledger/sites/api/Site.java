package org.workforceledger.sites.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.sites.api.SiteEvent.CleaningAllocationSet;
import org.workforceledger.sites.api.SiteEvent.HoursAgreementRecorded;
import org.workforceledger.sites.api.SiteEvent.SiteRegistered;
import org.workforceledger.sites.api.SiteEvent.SummerClosureRecorded;

/**
 * A site as it is known: what it was registered as, its weekly allocation by first day, and what
 * was agreed about its hours, in order of first day.
 *
 * @param closures additional weeks over summer, by school year (8.7(e))
 */
public record Site(
    SiteRegistered registered,
    TreeMap<LocalDate, Long> allocations,
    List<HoursAgreementRecorded> agreements,
    Map<Integer, SummerClosureRecorded> closures) {

  /** A site where nothing is agreed about hours or closures. */
  public Site(SiteRegistered registered, TreeMap<LocalDate, Long> allocations) {
    this(registered, allocations, List.of(), Map.of());
  }

  /** The site after one more event; null before it is registered. */
  public static @Nullable Site evolve(@Nullable Site before, SiteEvent event) {
    return switch (event) {
      case SiteRegistered registered -> new Site(registered, new TreeMap<>());
      case CleaningAllocationSet set -> before == null ? null : before.allocated(set);
      case HoursAgreementRecorded agreed -> before == null ? null : before.agreed(agreed);
      case SummerClosureRecorded closed -> before == null ? null : before.closed(closed);
    };
  }

  private Site allocated(CleaningAllocationSet set) {
    TreeMap<LocalDate, Long> next = new TreeMap<>(allocations);
    next.put(set.effectiveFrom(), set.secondsPerWeek());
    return new Site(registered, next, agreements, closures);
  }

  private Site agreed(HoursAgreementRecorded agreement) {
    List<HoursAgreementRecorded> next = new ArrayList<>(agreements);
    next.removeIf(old -> old.kind() == agreement.kind() && old.from().equals(agreement.from()));
    next.add(agreement);
    next.sort(
        Comparator.comparing(HoursAgreementRecorded::from)
            .thenComparing(HoursAgreementRecorded::kind));
    return new Site(registered, allocations, List.copyOf(next), closures);
  }

  private Site closed(SummerClosureRecorded closure) {
    Map<Integer, SummerClosureRecorded> next = new TreeMap<>(closures);
    next.put(closure.year(), closure);
    return new Site(registered, allocations, agreements, next);
  }

  /** The agreements in force on a day: of each kind the one that began last. */
  public List<HoursAgreementRecorded> agreementsOn(LocalDate date) {
    if (agreements.isEmpty()) {
      return List.of();
    }
    return Stream.of(HoursAgreementKind.values())
        .flatMap(kind -> agreementOn(kind, date).stream())
        .toList();
  }

  /** The agreement of a kind in force on a day: of several the one that began last. */
  public Optional<HoursAgreementRecorded> agreementOn(HoursAgreementKind kind, LocalDate date) {
    return agreements.stream()
        .filter(agreed -> agreed.kind() == kind && agreed.isInForce(date))
        .reduce((earlier, later) -> later);
  }

  /** Cleaning seconds a week allocated on a day; empty before the first allocation. */
  public Optional<Long> allocatedSecondsPerWeek(LocalDate date) {
    return Optional.ofNullable(allocations.floorEntry(date)).map(Map.Entry::getValue);
  }

  public SiteKind kind() {
    return registered.kind();
  }

  public Region region() {
    return registered.region();
  }

  public @Nullable String locality() {
    return registered.locality();
  }
}
