/**
 * Decides who is engaged, on which terms, and when that ends. Clauses 5.1 to 5.6, 10.2, 10.8, 11.1
 * to 11.5, 12.2(d) and 12.7(b).
 */
@NullMarked
package org.workforceledger.employment.write;

import org.jspecify.annotations.NullMarked;
