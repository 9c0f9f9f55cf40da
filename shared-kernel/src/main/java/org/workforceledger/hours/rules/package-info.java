/**
 * Pure rules of working time: rosters, the day's account, eligibility and required ADO hours.
 * Clauses 8.1 and 8.7(b) to 8.7(g).
 */
@NullMarked
package org.workforceledger.hours.rules;

import org.jspecify.annotations.NullMarked;
