package org.workforceledger.hours.read;

import java.time.LocalDate;
import java.util.Optional;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.hours.rules.AdoAccount;
import org.workforceledger.hours.rules.AdoEligibility;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;

/**
 * What an engagement leaves of its ADO when it ends or goes on as a casual (8.7(i); R-18): a credit
 * is paid out at the hourly rate of the last day, a debit may be adjusted against remuneration.
 * From the last day on, until it is settled.
 */
final class LeavingFlags {

  private LeavingFlags() {}

  static Optional<Flag> of(AdoAccount account, Engagement engagement, LocalDate asAt) {
    return AdoEligibility.lastDay(engagement, account.year())
        .filter(last -> !asAt.isBefore(last))
        .flatMap(last -> left(account.balance(), engagement, last));
  }

  @Clause({"8.7(i)(ii)", "8.7(i)(iv)"})
  private static Optional<Flag> left(Hours balance, Engagement engagement, LocalDate last) {
    if (balance.isPositive()) {
      String says =
          "%s left on the last day, %s, to be paid out at that day's hourly rate, pay point %d";
      int payPoint = engagement.on(last).payPoint();
      return Optional.of(new Flag("8.7(i)(ii)", says.formatted(balance, last, payPoint)));
    }
    Hours debit = Hours.ZERO.minus(balance);
    String says = "%s not made up by the last day, %s: may be adjusted against remuneration owing";
    return debit.isPositive()
        ? Optional.of(new Flag("8.7(i)(iv)", says.formatted(debit, last)))
        : Optional.empty();
  }
}
