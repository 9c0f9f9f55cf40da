/** Decides what is tabled before the committees, and when (2.6, R-102). */
@NullMarked
package org.workforceledger.committees.write;

import org.jspecify.annotations.NullMarked;
