/**
 * Rates of pay by date and pay point, each explained by the table it came from. Clauses 6.1 and
 * 6.2.
 */
@NullMarked
package org.workforceledger.wages.rules;

import org.jspecify.annotations.NullMarked;
