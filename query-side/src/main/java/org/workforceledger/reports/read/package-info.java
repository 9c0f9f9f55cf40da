/**
 * The quarterly reports as they are known now or were known then. Clauses 2.6, 3.3(a)(iv) and
 * 8.9(c).
 */
@NullMarked
package org.workforceledger.reports.read;

import org.jspecify.annotations.NullMarked;
