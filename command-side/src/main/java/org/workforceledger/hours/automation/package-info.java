/** When a fact elsewhere changes what days are worth, the days are accounted anew. */
@NullMarked
package org.workforceledger.hours.automation;

import org.jspecify.annotations.NullMarked;
