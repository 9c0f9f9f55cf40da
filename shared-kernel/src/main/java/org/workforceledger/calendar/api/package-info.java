/**
 * School years as they were published and amended: terms, student-free days and public holidays.
 * The vacations of 8.7(d)(iv) and the holidays of 8.7(f)(iii) are derived from them.
 */
@NullMarked
package org.workforceledger.calendar.api;

import org.jspecify.annotations.NullMarked;
