package org.workforceledger.hours.rules;

import java.util.List;

/**
 * A day before its excess is compensated.
 *
 * @param account what the day is worth without its excess
 * @param paidOrdinarySeconds what of it counts towards the week's 38 hours: worked, paid leave,
 *     holidays as rostered, ADO days taken
 * @param excess work beyond the roster or outside the spread, in order of time
 */
record DaySplit(
    DayFacts day, DayAccount account, long paidOrdinarySeconds, List<WorkedRun> excess) {}
