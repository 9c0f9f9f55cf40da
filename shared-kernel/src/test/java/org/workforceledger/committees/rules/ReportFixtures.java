package org.workforceledger.committees.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementCommand.EndReason;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.EngagementEvent.EmploymentEnded;
import org.workforceledger.employment.api.EngagementEvent.HoursChanged;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteEvent.CleaningAllocationSet;
import org.workforceledger.sites.api.SiteEvent.SiteRegistered;
import org.workforceledger.sites.api.SiteKind;

/** Engagements and sites for report tests: permanent, 38 h, at Ash State School unless said. */
final class ReportFixtures {

  static final Confidential TEXT = new Confidential("enc:1:x:x");
  static final Map<String, Site> SITES =
      Map.of(
          "S1", site("S1", "Ash State School", Region.NORTH_COAST, "152"),
          "S2", site("S2", "Bay State School", Region.SOUTH_EAST, "99.9"));

  private ReportFixtures() {}

  static Engagement engagement(
      String cleaner, String id, String from, @Nullable String to, EngagementEvent... changes) {
    return engagement(cleaner, id, LocalDate.parse(from), to, changes);
  }

  static Engagement engagement(
      String cleaner, String id, LocalDate from, @Nullable String to, EngagementEvent... changes) {
    Engagement engagement = Engagement.evolve(null, engaged(cleaner, id, from));
    for (EngagementEvent change : changes) {
      engagement = Engagement.evolve(engagement, change);
    }
    return to == null
        ? engagement
        : Engagement.evolve(
            engagement,
            new EmploymentEnded(cleaner, id, LocalDate.parse(to), EndReason.RESIGNATION));
  }

  static CleanerEngaged engaged(String cleaner, String id, LocalDate from) {
    return new CleanerEngaged(
        cleaner,
        id,
        TEXT,
        TEXT,
        "Cleaner",
        "S1",
        from,
        Tenure.PERMANENT,
        seconds("38"),
        1,
        from,
        null,
        null,
        null);
  }

  static HoursChanged hours(String cleaner, String id, String hours, LocalDate from) {
    return new HoursChanged(cleaner, id, seconds(hours), from, TEXT);
  }

  static Site site(String id, String name, Region region, String hours) {
    LocalDate from = LocalDate.parse("2025-01-01");
    TreeMap<LocalDate, CleaningAllocationSet> allocations = new TreeMap<>();
    allocations.put(from, new CleaningAllocationSet(id, seconds(hours), from, "Measured"));
    return new Site(
        new SiteRegistered(id, name, region, null, SiteKind.PRIMARY, false, null), allocations);
  }

  static long seconds(String hours) {
    return Hours.of(hours).seconds();
  }
}
