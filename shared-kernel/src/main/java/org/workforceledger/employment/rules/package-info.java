/**
 * Rules of employment: limits, probation, reviews, performance improvement, and what is due and
 * flagged on a day. Clauses 5.5, 5.6, 8.7(e), 8.7(j), 8.9(c), 10.2, 10.8, 11.1 to 11.3, 12.2(d) and
 * 12.7(b).
 */
@NullMarked
package org.workforceledger.employment.rules;

import org.jspecify.annotations.NullMarked;
