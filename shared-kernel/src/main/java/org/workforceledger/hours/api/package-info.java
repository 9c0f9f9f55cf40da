/**
 * Rosters, shifts, accrued days off and the postings that follow from them. Clauses 8.1 and 8.7.
 */
@NullMarked
package org.workforceledger.hours.api;

import org.jspecify.annotations.NullMarked;
