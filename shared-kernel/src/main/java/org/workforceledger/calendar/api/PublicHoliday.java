package org.workforceledger.calendar.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Limits;

/**
 * A public holiday, or a part-day one that credits nothing.
 *
 * @param localities the localities that keep it, as sites name theirs; none means state-wide
 */
public record PublicHoliday(
    LocalDate date,
    @Limits(min = 1, max = 200) String name,
    @Nullable @Limits(max = 100) List<String> localities) {

  public PublicHoliday {
    localities = localities == null ? List.of() : List.copyOf(localities);
  }

  /** Whether a site of this locality keeps the holiday. */
  public boolean isKeptIn(@Nullable String locality) {
    return localities == null
        || localities.isEmpty()
        || (locality != null && localities.contains(locality));
  }
}
