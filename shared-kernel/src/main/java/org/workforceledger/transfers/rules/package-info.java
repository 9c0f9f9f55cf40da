/** Pure rules of transfers: who is proposed, and what an outcome must keep. Clauses 11.4, 11.5. */
@NullMarked
package org.workforceledger.transfers.rules;

import org.jspecify.annotations.NullMarked;
