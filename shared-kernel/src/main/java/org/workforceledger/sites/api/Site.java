package org.workforceledger.sites.api;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.workforceledger.sites.api.SiteEvent.CleaningAllocationSet;
import org.workforceledger.sites.api.SiteEvent.SiteRegistered;

/** A site as it is known: what it was registered as, and its weekly allocation by first day. */
public record Site(SiteRegistered registered, TreeMap<LocalDate, Long> allocations) {

  /** The site after one more event; null before it is registered. */
  public static @Nullable Site evolve(@Nullable Site before, SiteEvent event) {
    return switch (event) {
      case SiteRegistered registered -> new Site(registered, new TreeMap<>());
      case CleaningAllocationSet set -> before == null ? null : before.allocated(set);
    };
  }

  private Site allocated(CleaningAllocationSet set) {
    TreeMap<LocalDate, Long> next = new TreeMap<>(allocations);
    next.put(set.effectiveFrom(), set.secondsPerWeek());
    return new Site(registered, next);
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
