package org.workforceledger.audit.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the log.
 *
 * @param after the position before the first
 * @param stream of this stream alone, unless null
 * @param type of this logical name alone, unless null
 * @param knownAt recorded by then, unless null
 * @param raw confidential text as the tokens that are stored, which is what hashes cover
 */
public record AuditQuery(
    long after,
    int limit,
    @Nullable String stream,
    @Nullable String type,
    @Nullable Instant knownAt,
    boolean raw) {

  AuditQuery next(long position, int most) {
    return new AuditQuery(position, most, stream, type, knownAt, raw);
  }
}
