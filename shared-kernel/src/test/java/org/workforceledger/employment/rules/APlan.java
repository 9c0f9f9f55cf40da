package org.workforceledger.employment.rules;

import static org.workforceledger.fixtures.AnEngagement.SECRET;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.ImprovementEvent;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceImprovementEnded;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceImprovementStarted;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceInspected;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.ledger.Flag;

/** A plan from Monday 3 March 2025: its weeks end on 9, 16, 23 and 30 March. */
abstract class APlan {

  static ImprovementEvent started(String on, @Nullable String discussedOn) {
    LocalDate talk = discussedOn == null ? null : LocalDate.parse(discussedOn);
    return new PerformanceImprovementStarted("c1", "e1", LocalDate.parse(on), SECRET, talk);
  }

  static ImprovementEvent inspected(String on) {
    return new PerformanceInspected("c1", "e1", LocalDate.parse(on), SECRET, SECRET);
  }

  static ImprovementEvent ended(String on, @Nullable Boolean acceptable) {
    return new PerformanceImprovementEnded("c1", "e1", LocalDate.parse(on), SECRET, acceptable);
  }

  static Engagement engagement(ImprovementEvent... events) {
    AnEngagement one = AnEngagement.permanent("30");
    for (ImprovementEvent event : events) {
      one = one.with(event);
    }
    return one.engagement();
  }

  static List<Due> due(String asAt, ImprovementEvent... events) {
    LocalDate date = LocalDate.parse(asAt);
    return engagement(events).improvements(date).stream()
        .flatMap(each -> ImprovementPlan.due(each, date).stream())
        .toList();
  }

  static List<String> flags(String asAt, ImprovementEvent... events) {
    LocalDate date = LocalDate.parse(asAt);
    return engagement(events).improvements(date).stream()
        .flatMap(each -> ImprovementPlan.flags(each, date).stream())
        .map(Flag::clause)
        .toList();
  }

  static final ImprovementEvent STARTED = started("2025-03-03", "2025-02-24");
}
