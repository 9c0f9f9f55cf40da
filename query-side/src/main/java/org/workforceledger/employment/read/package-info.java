/**
 * Engagements as they are and were known, for queries: terms on a date, and who a person is.
 * Clauses 5.1 to 5.4. Their lives, and what is due of them: 5.5, 5.6, 10.2, 10.8, 11.1 to 11.3.
 */
@NullMarked
package org.workforceledger.employment.read;

import org.jspecify.annotations.NullMarked;
