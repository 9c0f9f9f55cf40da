package org.workforceledger.transfers.api;

import java.time.LocalDate;

/**
 * A permanent cleaner of the site, as invited.
 *
 * @param serviceSince since when with the Department at that site, unbroken
 * @param ordinarySecondsPerWeek the substantive hours
 */
public record TransferCandidate(
    String cleanerId, String engagementId, LocalDate serviceSince, long ordinarySecondsPerWeek) {}
