/** Decides rosters, shifts and accrued days off. Clauses 8.1 and 8.7. */
@NullMarked
package org.workforceledger.hours.write;

import org.jspecify.annotations.NullMarked;
