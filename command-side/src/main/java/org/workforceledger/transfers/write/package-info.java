/** Decides what becomes of required transfers (11.4). */
@NullMarked
package org.workforceledger.transfers.write;

import org.jspecify.annotations.NullMarked;
