/** What follows from a decided transfer: the cleaner moves (11.4(h)). */
@NullMarked
package org.workforceledger.transfers.automation;

import org.jspecify.annotations.NullMarked;
