/** Decides what becomes of disputes (4.3, 4.4(b)). */
@NullMarked
package org.workforceledger.disputes.write;

import org.jspecify.annotations.NullMarked;
