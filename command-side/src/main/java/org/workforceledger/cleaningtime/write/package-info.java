/** Decides what becomes of proposals to change the School Cleaning Frequencies Guideline (9.2). */
@NullMarked
package org.workforceledger.cleaningtime.write;

import org.jspecify.annotations.NullMarked;
