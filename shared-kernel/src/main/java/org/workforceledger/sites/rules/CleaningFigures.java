package org.workforceledger.sites.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.workforceledger.agreement.api.Edition;
import org.workforceledger.agreement.api.Editions;
import org.workforceledger.agreement.api.Explained;

/** Schedule 1's figures for days that may lie before the agreement took effect. */
final class CleaningFigures {

  private CleaningFigures() {}

  static BigDecimal at(String key, LocalDate date) {
    Edition edition = Editions.queensland2022();
    return edition.figures().at(key, edition.measuring(date));
  }

  /** The figure, where the agreement's table does not say nil. */
  static Optional<BigDecimal> find(String key, LocalDate date) {
    Edition edition = Editions.queensland2022();
    return edition.figures().find(key).map(figure -> figure.at(edition.measuring(date)).value());
  }

  static Explained<BigDecimal> explained(String key, LocalDate date) {
    Edition edition = Editions.queensland2022();
    return edition.figures().explained(key, edition.measuring(date));
  }

  static boolean isVerified(String key) {
    return Editions.queensland2022().figures().figure(key).verified();
  }
}
