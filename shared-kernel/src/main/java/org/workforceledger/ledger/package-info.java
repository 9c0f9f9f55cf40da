/**
 * The vocabulary every capability shares: commands, events with stable names, exact hours, ids,
 * confidential text and refusals. It knows no clause of its own beyond the readings.
 */
@NullMarked
package org.workforceledger.ledger;

import org.jspecify.annotations.NullMarked;
