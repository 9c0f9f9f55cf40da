/**
 * The rows of the committees' quarterly reports as pure functions of engagements and sites. Clauses
 * 2.6, 3.3(a)(iv) and 8.9(c).
 */
@NullMarked
package org.workforceledger.committees.rules;

import org.jspecify.annotations.NullMarked;
