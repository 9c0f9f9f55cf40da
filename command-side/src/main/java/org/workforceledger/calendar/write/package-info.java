/** Decides what a school year is. Feeds 8.7(d)(iv) and 8.7(f)(iii). */
@NullMarked
package org.workforceledger.calendar.write;

import org.jspecify.annotations.NullMarked;
