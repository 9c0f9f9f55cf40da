package org.workforceledger.audit.read;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * An entry of the log.
 *
 * @param payload the event's fields as stored; confidential text opened, unless asked for raw
 * @param metadata who, from where and why
 */
public record AuditEntry(
    long position,
    String stream,
    long sequence,
    String type,
    int revision,
    Instant recordedAt,
    JsonNode payload,
    JsonNode metadata,
    UUID eventId) {}
