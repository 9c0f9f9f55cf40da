package org.workforceledger.log;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workforceledger.calendar.api.SchoolYearEvent;
import org.workforceledger.cleaningtime.api.FrequencyEvent;
import org.workforceledger.committees.api.QuarterEvent;
import org.workforceledger.disputes.api.DisputeEvent;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.employment.api.ScreeningEvent;
import org.workforceledger.hours.api.RosterEvent;
import org.workforceledger.hours.api.ToilEvent;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.leave.api.LeaveEvent;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.EventType;
import org.workforceledger.sites.api.SiteEvent;
import org.workforceledger.transfers.api.TransferEvent;
import org.workforceledger.transfers.api.TransferRequestEvent;
import org.workforceledger.vacancies.api.VacancyEvent;

/** Every event that the log may hold, by its logical name. */
public final class EventTypes {

  private static final List<Class<? extends Event>> AGGREGATES =
      List.of(
          SchoolYearEvent.class,
          SiteEvent.class,
          FrequencyEvent.class,
          EngagementEvent.class,
          ScreeningEvent.class,
          RosterEvent.class,
          WorkEvent.class,
          ToilEvent.class,
          LeaveEvent.class,
          QuarterEvent.class,
          VacancyEvent.class,
          DisputeEvent.class,
          TransferEvent.class,
          TransferRequestEvent.class);

  private static final Map<String, Class<?>> BY_NAME =
      AGGREGATES.stream()
          .flatMap(EventTypes::records)
          .collect(Collectors.toUnmodifiableMap(c -> annotation(c).value(), Function.identity()));

  /** The same the other way round: annotations are slow to read. */
  private static final Map<Class<?>, String> NAMES =
      BY_NAME.entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  private EventTypes() {}

  private static Stream<Class<?>> records(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses())
        .flatMap(c -> c.isRecord() ? Stream.of(c) : records(c));
  }

  private static EventType annotation(Class<?> event) {
    EventType type = event.getAnnotation(EventType.class);
    if (type == null) {
      throw new IllegalArgumentException(event + " has no @EventType");
    }
    return type;
  }

  public static String nameOf(Class<?> event) {
    String name = NAMES.get(event);
    return name == null ? annotation(event).value() : name;
  }

  public static int revisionOf(Class<?> event) {
    return annotation(event).revision();
  }

  /** The names of all events of one aggregate. */
  public static String[] namesOf(Class<? extends Event> sealed) {
    return records(sealed).map(EventTypes::nameOf).toArray(String[]::new);
  }

  /** The class that a logical name stands for today. */
  public static Optional<Class<?>> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  public static Collection<Class<?>> all() {
    return BY_NAME.values();
  }
}
