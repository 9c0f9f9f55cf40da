/**
 * Pure questions to the published calendar: which holidays a locality has, which days are vacation.
 * Serves 8.7(d)(iv), 8.7(d)(v) and 8.7(f)(iii).
 */
@NullMarked
package org.workforceledger.calendar.rules;

import org.jspecify.annotations.NullMarked;
