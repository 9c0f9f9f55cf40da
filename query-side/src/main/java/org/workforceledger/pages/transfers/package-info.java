/** Pages of transfers. */
@NullMarked
package org.workforceledger.pages.transfers;

import org.jspecify.annotations.NullMarked;
