/** Proposals to change the School Cleaning Frequencies Guideline as they are known (9.2). */
@NullMarked
package org.workforceledger.cleaningtime.read;

import org.jspecify.annotations.NullMarked;
