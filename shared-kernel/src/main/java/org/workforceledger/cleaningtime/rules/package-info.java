/** Pure rules of changes to the School Cleaning Frequencies Guideline. Clause 9.2. */
@NullMarked
package org.workforceledger.cleaningtime.rules;

import org.jspecify.annotations.NullMarked;
