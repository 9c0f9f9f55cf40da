package org.workforceledger.hours.read;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the account of time off in lieu, in the form of {@link AdoLine}.
 *
 * @param note why it was corrected or, where it was paid out, refused
 * @param kind what it does
 * @param type the event that made it; for what is paid out, the refusal that makes it due
 */
public record ToilLine(
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
    Kind kind,
    String type)
    implements AccountLine {

  /** What a line does to the account. */
  public enum Kind {
    OPENING,
    ACCRUED,
    TAKEN,
    CONVERTED,
    PAID_OUT
  }
}
