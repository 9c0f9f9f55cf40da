package org.workforceledger.hours.read;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of any account: was {@code balance} less {@code change}, now {@code balance}. */
public interface AccountLine {

  /** The event that made it. */
  long position();

  LocalDate effectiveDate();

  Instant recordedAt();

  /** Hours; negative where taken or taken back. */
  BigDecimal change();

  BigDecimal balance();

  String reason();

  String clause();

  @Nullable String source();

  @Nullable String actor();

  /** Why it was corrected or decided, where somebody said. */
  @Nullable String note();
}
