package org.workforceledger.hours.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.workforceledger.agreement.api.Edition;
import org.workforceledger.agreement.api.Editions;

/**
 * The agreement's figures for days that may lie before it took effect. The ledger also holds facts
 * of 2022 before 1 September, brought in with opening balances; they are measured by the
 * first values, since a day without a figure could not be accounted at all.
 */
final class DatedFigures {

  private DatedFigures() {}

  static int whole(String key, LocalDate date) {
    Edition edition = Editions.queensland2022();
    return edition.figures().wholeAt(key, inForce(edition, date));
  }

  static BigDecimal decimal(String key, LocalDate date) {
    Edition edition = Editions.queensland2022();
    return edition.figures().at(key, inForce(edition, date));
  }

  static LocalDate date(String key, LocalDate date) {
    Edition edition = Editions.queensland2022();
    return edition.figures().dateAt(key, inForce(edition, date));
  }

  private static LocalDate inForce(Edition edition, LocalDate date) {
    return date.isBefore(edition.operativeFrom()) ? edition.operativeFrom() : date;
  }
}
