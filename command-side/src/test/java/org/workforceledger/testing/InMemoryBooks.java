package org.workforceledger.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.workforceledger.ledger.Event;

/** Streams of events, each folded when asked and kept until it changes. */
final class InMemoryBooks {

  private final Map<String, List<Event>> streams = new LinkedHashMap<>();
  private final Map<String, Object> books = new HashMap<>();

  void add(String stream, Event event) {
    streams.computeIfAbsent(stream, _ -> new ArrayList<>()).add(event);
    books.remove(stream);
  }

  void clear() {
    streams.clear();
    books.clear();
  }

  @SuppressWarnings("unchecked")
  <E extends Event, B> B fold(String stream, Class<E> kind, Function<List<E>, B> fold) {
    return (B)
        books.computeIfAbsent(
            stream,
            _ ->
                fold.apply(
                    streams.getOrDefault(stream, List.of()).stream().map(kind::cast).toList()));
  }

  /** Of the streams that begin so, the rest of their names. */
  Stream<String> ids(String prefix) {
    return streams.keySet().stream()
        .filter(stream -> stream.startsWith(prefix))
        .map(stream -> stream.substring(prefix.length()));
  }

  /** All events of a kind, stream by stream. */
  <E extends Event> List<E> all(Class<E> kind) {
    return streams.values().stream()
        .flatMap(List::stream)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  long events() {
    return streams.values().stream().mapToLong(List::size).sum();
  }
}
