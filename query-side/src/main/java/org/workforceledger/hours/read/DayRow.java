package org.workforceledger.hours.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Flag;

/**
 * What one day has come to.
 *
 * @param adoHours credited, by work, holiday or leave
 * @param unauthorisedHours beyond the roster, neither directed nor approved (8.8(b)(ii))
 * @param paidOrdinaryHours paid at the ordinary rate beyond ordinary hours (8.8(b)(iii), 5.4(b))
 * @param leaveHours rostered ordinary hours that leave covers
 * @param cover what covers a weekday of a school vacation; null on any other day
 * @param toilTakenHours time off in lieu taken (8.8(c)(v))
 * @param continuousWork whether the cleaner chose it for this student-free day (8.4)
 * @param brokenWorkDay whether the Broken Work Allowance is payable for it (7.2, R-92)
 * @param restPauseMinutes paid pauses that the day's work includes (8.10)
 */
public record DayRow(
    LocalDate date,
    BigDecimal ordinaryHours,
    BigDecimal adoHours,
    BigDecimal unauthorisedHours,
    BigDecimal paidOrdinaryHours,
    BigDecimal overtime15Hours,
    BigDecimal overtime20Hours,
    BigDecimal overtime25Hours,
    BigDecimal toilHours,
    @Nullable LeaveType leaveType,
    BigDecimal leaveHours,
    @Nullable String holiday,
    BigDecimal adoTakenHours,
    @Nullable String cover,
    List<Flag> flags,
    int restPauseMinutes,
    BigDecimal toilTakenHours,
    boolean continuousWork,
    boolean brokenWorkDay) {}
