package org.workforceledger.sites.api;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;

/**
 * A floor area of one surface as it was measured (Schedule 1, 1 and 2).
 *
 * @param squareMetres with at most three decimal places
 * @param daysPerWeek on how many days a week it is cleaned, 1 to 5; left out, on five
 */
public record Area(
    @Id String areaId,
    Surface surface,
    @Limits(max = 1_000_000) BigDecimal squareMetres,
    @Nullable @Limits(min = 1, max = 5) Integer daysPerWeek) {

  private static final int SCHOOL_WEEK = 5;

  /** On how many days a week it is cleaned. */
  public int days() {
    return Objects.requireNonNullElse(daysPerWeek, SCHOOL_WEEK);
  }
}
