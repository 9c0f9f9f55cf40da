package org.workforceledger.projections.read;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/**
 * A few entries that Axon delivers to every segment at once, because it spends about as much on one
 * as on many. The first segment to fold them decodes them, for all.
 */
record Delivery(Supplier<List<LogEvent>> decoded) {

  static Delivery of(List<LogEntry> entries, Projection<?> projection) {
    return new Delivery(
        SingletonSupplier.of(
            () -> entries.stream().map(entry -> LogEvent.of(entry, projection)).toList()));
  }

  /**
   * @throws FoldFailure if the code cannot read an entry
   */
  List<LogEvent> events() {
    return decoded.get();
  }
}
