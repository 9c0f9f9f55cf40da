package org.workforceledger.employment.write;

import java.time.LocalDate;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Facts;

/** What no fact of an employment can be. */
final class CareerRefusals {

  private CareerRefusals() {}

  /** What has happened is not dated ahead. */
  static void refuseFuture(LocalDate date, String field, Facts facts) {
    if (date.isAfter(facts.today())) {
      throw Refusal.rule(
          "R-0", "%s %s is in the future; it is recorded once done".formatted(field, date));
    }
  }
}
