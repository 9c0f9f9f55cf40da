package org.workforceledger.hours.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.read.ToilLine.Kind;
import org.workforceledger.log.Recorded;

/**
 * A change of an account of time off in lieu.
 *
 * @param event the event that made it; for what is paid out, the refusal that makes it due
 * @param seconds negative where taken, converted, paid out or taken back
 * @param says what happened, without anybody's own words
 * @param note what somebody said of it
 */
record ToilChange(
    Recorded<?> event,
    LocalDate date,
    Kind kind,
    long seconds,
    String clause,
    String says,
    @Nullable String note) {

  boolean isDerived() {
    return kind == Kind.PAID_OUT;
  }
}
