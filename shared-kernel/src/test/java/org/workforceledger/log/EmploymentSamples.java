package org.workforceledger.log;

import static java.time.LocalDate.parse;
import static org.workforceledger.fixtures.AnEngagement.SECRET;

import java.time.LocalDate;
import java.util.List;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceImprovementEnded;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceImprovementStarted;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceInspected;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceReported;
import org.workforceledger.ledger.Event;

/** Samples of what happens in the life of an engagement beside its terms. */
final class EmploymentSamples {

  private static final LocalDate DAY = parse("2025-03-03");

  private EmploymentSamples() {}

  static List<Event> all() {
    return List.of(
        new PerformanceImprovementStarted("c1", "e1", DAY, SECRET, parse("2025-02-24")),
        new PerformanceInspected("c1", "e1", parse("2025-03-07"), SECRET, SECRET),
        new PerformanceImprovementEnded("c1", "e1", parse("2025-03-31"), SECRET, true),
        new PerformanceReported("c1", "e1", parse("2025-04-02"), SECRET));
  }
}
