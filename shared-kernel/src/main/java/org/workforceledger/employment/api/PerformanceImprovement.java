package org.workforceledger.employment.api;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceImprovementEnded;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceImprovementStarted;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceInspected;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceReported;

/**
 * A performance improvement process as its dates make it, in whatever order they arrived. What is
 * dated from its first day on, and before the next process, belongs to it.
 *
 * @param inspections in order of date
 * @param ended null while it is open
 * @param reported the reports to the regional office, in order of date
 */
public record PerformanceImprovement(
    PerformanceImprovementStarted started,
    List<PerformanceInspected> inspections,
    @Nullable PerformanceImprovementEnded ended,
    List<PerformanceReported> reported) {

  static List<PerformanceImprovement> of(List<ImprovementEvent> events) {
    List<PerformanceImprovementStarted> starts =
        ordered(events, PerformanceImprovementStarted.class).toList();
    List<PerformanceImprovement> processes = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      LocalDate first = starts.get(i).effectiveOn();
      LocalDate next = i + 1 < starts.size() ? starts.get(i + 1).effectiveOn() : LocalDate.MAX;
      processes.add(
          new PerformanceImprovement(
              starts.get(i),
              within(events, PerformanceInspected.class, first, next).toList(),
              end(events, first, next),
              within(events, PerformanceReported.class, first, next).toList()));
    }
    return List.copyOf(processes);
  }

  /** An end on the day on which the next process starts is still this one's. */
  private static @Nullable PerformanceImprovementEnded end(
      List<ImprovementEvent> events, LocalDate first, LocalDate next) {
    return ordered(events, PerformanceImprovementEnded.class)
        .filter(e -> !e.effectiveOn().isBefore(first) && !e.effectiveOn().isAfter(next))
        .findFirst()
        .orElse(null);
  }

  private static <E extends ImprovementEvent> Stream<E> within(
      List<ImprovementEvent> events, Class<E> type, LocalDate first, LocalDate next) {
    return ordered(events, type)
        .filter(e -> !e.effectiveOn().isBefore(first) && e.effectiveOn().isBefore(next));
  }

  private static <E extends ImprovementEvent> Stream<E> ordered(
      List<ImprovementEvent> events, Class<E> type) {
    return events.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .sorted(comparing(ImprovementEvent::effectiveOn));
  }

  public boolean isOpen() {
    return ended == null;
  }

  public LocalDate startedOn() {
    return started.effectiveOn();
  }
}
