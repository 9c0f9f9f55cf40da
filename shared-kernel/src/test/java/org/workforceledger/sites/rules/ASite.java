package org.workforceledger.sites.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Area;
import org.workforceledger.sites.api.Impact;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteEvent;
import org.workforceledger.sites.api.SiteEvent.CleaningAllocationSet;
import org.workforceledger.sites.api.SiteEvent.DifficultyFactorGranted;
import org.workforceledger.sites.api.SiteEvent.EnrolmentSet;
import org.workforceledger.sites.api.SiteEvent.SiteMeasured;
import org.workforceledger.sites.api.SiteEvent.SiteRegistered;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.sites.api.Surface;
import org.workforceledger.sites.api.Urinal;

/** A site step by step. */
record ASite(Site site) {

  static final LocalDate DAY = LocalDate.parse("2025-02-03");

  static ASite of(SiteKind kind) {
    return new ASite(
        Objects.requireNonNull(
            Site.evolve(
                null,
                new SiteRegistered("s1", "School", Region.SOUTH_EAST, null, kind, false, 0))));
  }

  ASite with(SiteEvent event) {
    return new ASite(Objects.requireNonNull(Site.evolve(site, event)));
  }

  ASite measured(LocalDate from, int fixtures, List<String> urinals, Area... areas) {
    List<Urinal> lengths = urinals.stream().map(m -> new Urinal(new BigDecimal(m))).toList();
    return with(new SiteMeasured("s1", from, List.of(areas), fixtures, lengths, "Measured"));
  }

  /** Measured from {@link #DAY} with areas alone. */
  ASite measured(Area... areas) {
    return measured(DAY, 0, List.of(), areas);
  }

  ASite students(int enrolment) {
    return with(new EnrolmentSet("s1", enrolment, DAY));
  }

  ASite factor(String circumstance, Impact impact, String from, String... to) {
    LocalDate last = Stream.of(to).map(LocalDate::parse).findFirst().orElse(null);
    return with(
        new DifficultyFactorGranted(
            "s1", circumstance, impact, LocalDate.parse(from), last, "Determined"));
  }

  ASite determined(String hours, String from) {
    return with(
        new CleaningAllocationSet(
            "s1", Hours.of(hours).seconds(), LocalDate.parse(from), "Secondary facilities"));
  }

  static Area area(Surface surface, String squareMetres) {
    return new Area("block-a", surface, new BigDecimal(squareMetres), null);
  }
}
