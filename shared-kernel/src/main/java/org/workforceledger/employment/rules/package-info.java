/**
 * Pure folds and rules of employment: an engagement's terms on a date, its basis and length.
 * Clauses 5.2, 5.3(a), 5.4(a) and 8.9(c).
 */
@NullMarked
package org.workforceledger.employment.rules;

import org.jspecify.annotations.NullMarked;
