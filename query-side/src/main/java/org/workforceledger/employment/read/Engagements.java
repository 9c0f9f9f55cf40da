package org.workforceledger.employment.read;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.projections.read.History;
import org.workforceledger.projections.read.Projection;
import org.workforceledger.projections.read.ViewCatalogue;
import org.workforceledger.projections.read.ViewTable;

/** Engagements as they are known at an instant. */
@Component
public class Engagements {

  private final ViewTable<History> table;

  Engagements(ViewCatalogue views) {
    table = views.table(EmploymentViews.ENGAGEMENTS);
  }

  /** What a query that needs engagements waits for. */
  public Projection<?> projection() {
    return EmploymentViews.ENGAGEMENTS;
  }

  /** Every engagement, in order of id. */
  public List<KnownEngagement> all(@Nullable Instant knownAt) {
    return known(table.all(), knownAt);
  }

  /** Every engagement of a person, in order of id. */
  public List<KnownEngagement> ofCleaner(String cleanerId, @Nullable Instant knownAt) {
    return known(table.where("cleaner_id", cleanerId), knownAt);
  }

  private static List<KnownEngagement> known(List<History> rows, @Nullable Instant knownAt) {
    return rows.stream().flatMap(row -> known(row, knownAt).stream()).toList();
  }

  private static Optional<KnownEngagement> known(History row, @Nullable Instant knownAt) {
    return KnownEngagement.of(row.of(EngagementEvent.class, knownAt));
  }
}
