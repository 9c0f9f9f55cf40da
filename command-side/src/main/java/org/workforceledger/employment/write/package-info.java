/**
 * Decides who is engaged, on which terms, and when that ends. Clauses 5.1 to 5.4, 11.4 and 11.5.
 */
@NullMarked
package org.workforceledger.employment.write;

import org.jspecify.annotations.NullMarked;
