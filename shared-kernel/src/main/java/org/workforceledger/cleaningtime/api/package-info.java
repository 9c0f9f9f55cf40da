/** Changes to the School Cleaning Frequencies Guideline, which is the parties' own (9.2). */
@NullMarked
package org.workforceledger.cleaningtime.api;

import org.jspecify.annotations.NullMarked;
