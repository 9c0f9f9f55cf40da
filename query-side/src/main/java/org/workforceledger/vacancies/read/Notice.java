package org.workforceledger.vacancies.read;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Advice that the agreement has given: to each affected cleaner and to the Regional People Branch.
 *
 * @param position of the event that it tells of
 * @param to CLEANER or REGIONAL_PEOPLE_BRANCH
 * @param cleanerId null for the branch
 */
public record Notice(
    long position,
    Instant recordedAt,
    LocalDate on,
    String to,
    @Nullable String cleanerId,
    String clause,
    String says) {}
