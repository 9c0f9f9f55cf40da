/**
 * The committees' quarters: what was tabled (2.6), what is known now, and which event made each
 * difference.
 */
@NullMarked
package org.workforceledger.pages.committees;

import org.jspecify.annotations.NullMarked;
