package org.workforceledger.hours.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.workforceledger.hours.rules.WorkCoverClaim;

/**
 * What a claim to WorkCover shows of one workers' compensation leave (8.7(h)(iii)).
 *
 * @param firstDay the first of its days in the year
 * @param lastDay the last of them by the date asked about
 * @param days those with ordinary hours rostered
 * @param ordinaryHours rostered ordinary hours; ADO is never claimed
 */
public record WorkCoverClaimRow(
    String leaveId, LocalDate firstDay, LocalDate lastDay, int days, BigDecimal ordinaryHours) {

  static WorkCoverClaimRow of(WorkCoverClaim claim) {
    return new WorkCoverClaimRow(
        claim.leaveId(),
        claim.firstDay(),
        claim.lastDay(),
        claim.days(),
        claim.ordinaryHours().toDecimal());
  }
}
