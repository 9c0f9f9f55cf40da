package org.workforceledger.projections.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a rebuild saw and made: anyone who folds the same log with the same code gets the same.
 *
 * @param logHead the position through which the log was folded
 * @param identical whether the rows replaced were the same; null where they stood at another
 *     position
 */
public record Certificate(
    String projection,
    int projectionVersion,
    String codeVersion,
    String requestedBy,
    Instant startedAt,
    Instant finishedAt,
    long logHead,
    long eventsFolded,
    String eventsHash,
    long rows,
    String rowsHash,
    @Nullable String replacedRowsHash,
    @Nullable Boolean identical) {}
