/**
 * The committees' quarters: reports as tabled, and what changed since. Clauses 2.3, 2.4 and 2.6.
 */
@NullMarked
package org.workforceledger.committees.read;

import org.jspecify.annotations.NullMarked;
