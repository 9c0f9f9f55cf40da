package org.workforceledger.projections.read;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.EventTypes;
import org.workforceledger.log.Recorded;

/** Keeps the events of one sealed kind together, by what they are about. */
public record HistoryProjection<E extends Event>(
    String name, int version, Class<E> kind, Function<E, String> keyOf)
    implements Projection<History> {

  /** Found once for each kind, because every event of the log is asked for. */
  private static final ClassValue<Set<String>> TYPES =
      new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> kind) {
          return EventTypes.all().stream()
              .filter(kind::isAssignableFrom)
              .map(EventTypes::nameOf)
              .collect(Collectors.toUnmodifiableSet());
        }
      };

  @Override
  public Class<History> rowClass() {
    return History.class;
  }

  @Override
  public Set<String> types() {
    return typesOf(kind);
  }

  /** The logical names of a sealed kind of event. */
  public static Set<String> typesOf(Class<? extends Event> kind) {
    return TYPES.get(kind);
  }

  @Override
  public Collection<String> keys(Event event) {
    return List.of(partition(event));
  }

  @Override
  public String partition(Event event) {
    return keyOf.apply(kind.cast(event));
  }

  @Override
  public History fold(String key, @Nullable History row, Recorded<Event> event) {
    return (row == null ? History.EMPTY : row).with(event);
  }
}
