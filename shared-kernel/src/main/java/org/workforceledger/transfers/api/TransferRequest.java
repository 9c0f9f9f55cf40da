package org.workforceledger.transfers.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.transfers.api.TransferRequestEvent.ReturnObjectedTo;
import org.workforceledger.transfers.api.TransferRequestEvent.TransferRequestDecided;
import org.workforceledger.transfers.api.TransferRequestEvent.TransferRequestWithdrawn;
import org.workforceledger.transfers.api.TransferRequestEvent.TransferRequested;

/** A transfer that a cleaner asked for, as it is known; what did not happen is null. */
public record TransferRequest(
    TransferRequested requested,
    @Nullable ReturnObjectedTo objected,
    @Nullable TransferRequestDecided decided,
    @Nullable TransferRequestWithdrawn withdrawn) {

  /** The request after one more event; null before it is made. */
  public static @Nullable TransferRequest evolve(
      @Nullable TransferRequest before, TransferRequestEvent event) {
    if (event instanceof TransferRequested requested) {
      return new TransferRequest(requested, null, null, null);
    }
    return before == null ? null : before.with(event);
  }

  /** The request that these events make; empty if they do not begin one. */
  public static Optional<TransferRequest> of(List<TransferRequestEvent> events) {
    TransferRequest request = null;
    for (TransferRequestEvent event : events) {
      request = evolve(request, event);
    }
    return Optional.ofNullable(request);
  }

  /** Those that these events leave open. */
  public static List<TransferRequest> open(List<TransferRequestEvent> events) {
    Map<String, TransferRequest> all = new LinkedHashMap<>();
    for (TransferRequestEvent event : events) {
      all.compute(event.requestId(), (_, before) -> evolve(before, event));
    }
    return all.values().stream().filter(TransferRequest::isOpen).toList();
  }

  private TransferRequest with(TransferRequestEvent event) {
    return switch (event) {
      case TransferRequested again -> new TransferRequest(again, objected, decided, withdrawn);
      case ReturnObjectedTo e -> new TransferRequest(requested, e, decided, withdrawn);
      case TransferRequestDecided e -> new TransferRequest(requested, objected, e, withdrawn);
      case TransferRequestWithdrawn e -> new TransferRequest(requested, objected, decided, e);
    };
  }

  /** Neither decided nor withdrawn. */
  public boolean isOpen() {
    return decided == null && withdrawn == null;
  }
}
