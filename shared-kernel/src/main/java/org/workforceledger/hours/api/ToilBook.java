package org.workforceledger.hours.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.api.ToilEvent.ToilAppliedFor;
import org.workforceledger.hours.api.ToilEvent.ToilConverted;
import org.workforceledger.hours.api.ToilEvent.ToilDecided;
import org.workforceledger.hours.api.ToilEvent.ToilTaken;

/**
 * What became of one engagement's time off in lieu, as it is known.
 *
 * @param applications by id
 * @param taken seconds by day; of two that say so for one day the later recorded holds
 * @param conversions in the order recorded
 */
public record ToilBook(
    Map<String, Application> applications,
    TreeMap<LocalDate, Long> taken,
    List<ToilConverted> conversions) {

  public static final ToilBook EMPTY = new ToilBook(Map.of(), new TreeMap<>(), List.of());

  /**
   * An application with what was decided about it.
   *
   * @param decided null while nothing is
   */
  public record Application(ToilAppliedFor applied, @Nullable ToilDecided decided) {

    public boolean isApproved() {
      return decided != null && decided.approved();
    }

    public boolean isRefused() {
      return decided != null && !decided.approved();
    }
  }

  /** The book after one more event. */
  public ToilBook evolve(ToilEvent event) {
    Map<String, Application> nextApplications = new LinkedHashMap<>(applications);
    TreeMap<LocalDate, Long> nextTaken = new TreeMap<>(taken);
    List<ToilConverted> nextConversions = new ArrayList<>(conversions);
    switch (event) {
      case ToilAppliedFor e -> nextApplications.put(e.applicationId(), new Application(e, null));
      case ToilDecided e ->
          nextApplications.computeIfPresent(
              e.applicationId(), (_, of) -> new Application(of.applied(), e));
      case ToilTaken e -> nextTaken.put(e.date(), e.seconds());
      case ToilConverted e -> nextConversions.add(e);
    }
    return new ToilBook(nextApplications, nextTaken, nextConversions);
  }

  /** The book that these events make. */
  public static ToilBook of(List<ToilEvent> events) {
    ToilBook book = EMPTY;
    for (ToilEvent event : events) {
      book = book.evolve(event);
    }
    return book;
  }

  public Optional<Application> application(String applicationId) {
    return Optional.ofNullable(applications.get(applicationId));
  }

  /** The applications that nobody has decided yet. */
  public List<Application> undecided() {
    return applications.values().stream().filter(each -> each.decided() == null).toList();
  }

  /** Seconds taken off on a day. */
  public long takenOn(LocalDate date) {
    return taken.getOrDefault(date, 0L);
  }

  /** What became ADO on a day. */
  public List<ToilConverted> convertedOn(LocalDate date) {
    return conversions.isEmpty()
        ? List.of()
        : conversions.stream().filter(each -> each.date().equals(date)).toList();
  }
}
