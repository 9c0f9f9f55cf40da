/**
 * Engagements as they are and were known, for queries: terms on a date, and who a person is.
 * Clauses 5.1 to 5.4.
 */
@NullMarked
package org.workforceledger.employment.read;

import org.jspecify.annotations.NullMarked;
