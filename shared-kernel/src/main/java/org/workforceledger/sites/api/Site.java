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
import org.workforceledger.sites.api.SiteEvent.DifficultyFactorGranted;
import org.workforceledger.sites.api.SiteEvent.EnrolmentSet;
import org.workforceledger.sites.api.SiteEvent.HoursAgreementRecorded;
import org.workforceledger.sites.api.SiteEvent.SiteMeasured;
import org.workforceledger.sites.api.SiteEvent.SiteRegistered;
import org.workforceledger.sites.api.SiteEvent.SummerClosureRecorded;

/**
 * A site as it is known: what it was registered as, its weekly allocation as determined by first
 * day, what was agreed about its hours, in order of first day, what there is to clean and how it is
 * staffed.
 *
 * @param closures additional weeks over summer, by school year (8.7(e))
 */
public record Site(
    SiteRegistered registered,
    TreeMap<LocalDate, CleaningAllocationSet> allocations,
    List<HoursAgreementRecorded> agreements,
    Map<Integer, SummerClosureRecorded> closures,
    Cleaning cleaning,
    Staffing staffing) {

  /** A site of which nothing more is said. */
  public Site(SiteRegistered registered, TreeMap<LocalDate, CleaningAllocationSet> allocations) {
    this(registered, allocations, List.of(), Map.of(), Cleaning.none(), Staffing.none());
  }

  /** The site after one more event; null before it is registered. */
  public static @Nullable Site evolve(@Nullable Site before, SiteEvent event) {
    return switch (event) {
      case SiteRegistered registered -> new Site(registered, new TreeMap<>());
      case CleaningAllocationSet set -> before == null ? null : before.allocated(set);
      case HoursAgreementRecorded agreed -> before == null ? null : before.agreed(agreed);
      case SummerClosureRecorded closed -> before == null ? null : before.closed(closed);
      case SiteMeasured measured ->
          before == null ? null : before.cleaned(before.cleaning.with(measured));
      case DifficultyFactorGranted granted ->
          before == null ? null : before.cleaned(before.cleaning.with(granted));
      case EnrolmentSet set -> before == null ? null : before.cleaned(before.cleaning.with(set));
      case CleaningEvent cleaning ->
          before == null ? null : before.cleaned(before.cleaning.with(cleaning));
      case StaffingEvent staffed -> before == null ? null : before.staffed(staffed);
    };
  }

  /** The site that these events make; empty if they do not register it. */
  public static Optional<Site> of(List<SiteEvent> events) {
    Site site = null;
    for (SiteEvent event : events) {
      site = evolve(site, event);
    }
    return Optional.ofNullable(site);
  }

  private Site allocated(CleaningAllocationSet set) {
    TreeMap<LocalDate, CleaningAllocationSet> next = new TreeMap<>(allocations);
    next.put(set.effectiveFrom(), set);
    return new Site(registered, next, agreements, closures, cleaning, staffing);
  }

  private Site agreed(HoursAgreementRecorded agreement) {
    List<HoursAgreementRecorded> next = new ArrayList<>(agreements);
    next.removeIf(old -> old.kind() == agreement.kind() && old.from().equals(agreement.from()));
    next.add(agreement);
    next.sort(
        Comparator.comparing(HoursAgreementRecorded::from)
            .thenComparing(HoursAgreementRecorded::kind));
    return new Site(registered, allocations, List.copyOf(next), closures, cleaning, staffing);
  }

  private Site closed(SummerClosureRecorded closure) {
    Map<Integer, SummerClosureRecorded> next = new TreeMap<>(closures);
    next.put(closure.year(), closure);
    return new Site(registered, allocations, agreements, next, cleaning, staffing);
  }

  private Site cleaned(Cleaning next) {
    return new Site(registered, allocations, agreements, closures, next, staffing);
  }

  private Site staffed(StaffingEvent event) {
    return new Site(registered, allocations, agreements, closures, cleaning, staffing.with(event));
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

  /** How many students it has on a day; empty if nobody said. */
  public Optional<Integer> enrolmentOn(LocalDate date) {
    return Optional.ofNullable(cleaning.enrolments().floorEntry(date))
        .map(Map.Entry::getValue)
        .or(() -> Optional.ofNullable(registered.enrolment()));
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
