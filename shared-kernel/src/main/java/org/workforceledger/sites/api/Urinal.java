package org.workforceledger.sites.api;

import java.math.BigDecimal;
import org.workforceledger.ledger.Limits;

/**
 * A stainless steel urinal (Schedule 1, 2).
 *
 * @param lengthMetres with at most three decimal places
 */
public record Urinal(@Limits(max = 100) BigDecimal lengthMetres) {}
