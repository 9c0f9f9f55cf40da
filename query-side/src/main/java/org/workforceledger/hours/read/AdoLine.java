package org.workforceledger.hours.read;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.api.Account;

/**
 * A line of the statement: was {@code balance} less {@code change}, now {@code balance}.
 *
 * @param change hours; negative where taken or taken back
 * @param note why it was corrected, where somebody said
 * @param account to which it was posted
 * @param type the event that made it
 */
public record AdoLine(
    long position,
    LocalDate effectiveDate,
    Instant recordedAt,
    BigDecimal change,
    BigDecimal balance,
    String reason,
    String clause,
    @Nullable String source,
    @Nullable String actor,
    @Nullable String note,
    Account account,
    String type)
    implements AccountLine {}
