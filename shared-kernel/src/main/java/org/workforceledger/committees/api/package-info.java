/**
 * The committees' quarterly reports as tabled (2.6): what was said, about which engagements, when.
 * The Joint Cleaning Consultative Committee (2.4) is state-wide, the Regional ones (2.3) see their
 * region.
 */
@NullMarked
package org.workforceledger.committees.api;

import org.jspecify.annotations.NullMarked;
