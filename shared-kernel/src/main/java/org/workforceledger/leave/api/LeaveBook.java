package org.workforceledger.leave.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.workforceledger.leave.api.LeaveEvent.LeaveCancelled;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;

/** One engagement's leave as it is known: the grants that stand, by id. */
public record LeaveBook(Map<String, LeaveGranted> standing) {

  public static final LeaveBook EMPTY = new LeaveBook(Map.of());

  /** The book after one more event. */
  public LeaveBook evolve(LeaveEvent event) {
    Map<String, LeaveGranted> next = new LinkedHashMap<>(standing);
    switch (event) {
      case LeaveGranted granted -> next.put(granted.leaveId(), granted);
      case LeaveCancelled cancelled -> next.remove(cancelled.leaveId());
    }
    return new LeaveBook(next);
  }

  /** The book that these events make. */
  public static LeaveBook of(List<LeaveEvent> events) {
    LeaveBook book = EMPTY;
    for (LeaveEvent event : events) {
      book = book.evolve(event);
    }
    return book;
  }

  /** The grants that cover a day, by id, so that their order of arrival never matters. */
  public List<LeaveGranted> on(LocalDate date) {
    List<LeaveGranted> covering = new ArrayList<>();
    for (LeaveGranted grant : standing.values()) {
      if (grant.covers(date)) {
        covering.add(grant);
      }
    }
    covering.sort(Comparator.comparing(LeaveGranted::leaveId));
    return covering;
  }

  public Optional<LeaveGranted> find(String leaveId) {
    return Optional.ofNullable(standing.get(leaveId));
  }

  /** The last day that any grant covers. */
  public Optional<LocalDate> lastDay() {
    return standing.values().stream().map(LeaveGranted::lastDay).max(Comparator.naturalOrder());
  }
}
