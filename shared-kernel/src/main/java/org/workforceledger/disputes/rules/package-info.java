/** Pure rules of the stages of a dispute and their times. Clauses 4.3 and 4.4(b). */
@NullMarked
package org.workforceledger.disputes.rules;

import org.jspecify.annotations.NullMarked;
