package org.workforceledger.employment.rules;

import java.time.LocalDate;
import org.workforceledger.agreement.api.Edition;
import org.workforceledger.agreement.api.Editions;

/** Figures of employment; a day before the agreement's effect is measured as its first day. */
final class DatedFigures {

  private DatedFigures() {}

  static int whole(String key, LocalDate date) {
    Edition edition = Editions.queensland2022();
    return edition.figures().wholeAt(key, edition.measuring(date));
  }

  /** The day, or the first on which the agreement's terms have effect (1.3). */
  static LocalDate inEffect(LocalDate date) {
    return Editions.queensland2022().measuring(date);
  }
}
