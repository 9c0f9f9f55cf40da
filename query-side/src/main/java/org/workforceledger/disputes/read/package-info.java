/** Disputes as they are known, against the times of their stages. Clauses 4.2 to 4.4. */
@NullMarked
package org.workforceledger.disputes.read;

import org.jspecify.annotations.NullMarked;
