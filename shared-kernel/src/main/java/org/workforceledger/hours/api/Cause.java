package org.workforceledger.hours.api;

/**
 * Why days were accounted: the event that made it necessary.
 *
 * @param type its logical name, {@code hours.RosterAgreed}
 * @param stream the stream it is in
 * @param sequence its sequence there
 */
public record Cause(String type, String stream, long sequence) {}
