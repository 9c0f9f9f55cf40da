/** Pages of disputes. */
@NullMarked
package org.workforceledger.pages.disputes;

import org.jspecify.annotations.NullMarked;
