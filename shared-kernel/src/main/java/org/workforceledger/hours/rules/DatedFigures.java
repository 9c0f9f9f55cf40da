package org.workforceledger.hours.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.workforceledger.agreement.api.Edition;
import org.workforceledger.agreement.api.Editions;

/** The agreement's figures for days that may lie before it took effect. */
final class DatedFigures {

  private DatedFigures() {}

  static int whole(String key, LocalDate date) {
    Edition edition = Editions.queensland2022();
    return edition.figures().wholeAt(key, edition.measuring(date));
  }

  static BigDecimal decimal(String key, LocalDate date) {
    Edition edition = Editions.queensland2022();
    return edition.figures().at(key, edition.measuring(date));
  }

  static LocalDate date(String key, LocalDate date) {
    Edition edition = Editions.queensland2022();
    return edition.figures().dateAt(key, edition.measuring(date));
  }
}
