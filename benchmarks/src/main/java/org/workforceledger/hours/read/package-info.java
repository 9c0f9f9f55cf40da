/** Measures what the query side folds on demand, beside what folds it. */
@NullMarked
package org.workforceledger.hours.read;

import org.jspecify.annotations.NullMarked;
