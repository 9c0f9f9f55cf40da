/**
 * School years as they are and were known, for queries. Vacations and holidays (8.7(d), 8.7(f))
 * come from here.
 */
@NullMarked
package org.workforceledger.calendar.read;

import org.jspecify.annotations.NullMarked;
