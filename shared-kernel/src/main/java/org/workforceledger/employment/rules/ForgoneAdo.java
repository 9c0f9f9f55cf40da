package org.workforceledger.employment.rules;

import java.time.LocalDate;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Editions;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Refusal;

/**
 * Who may forgo the ADO of school vacations (8.7(j)(i), R-19): cleaners of non-school locations who
 * were employed by 20 August 2009. Commenced on that day may, the day after has nothing to forgo.
 */
public final class ForgoneAdo {

  private ForgoneAdo() {}

  /**
   * @param schoolBased whether the site on that day follows school terms
   * @throws Refusal if there is nothing that could be forgone
   */
  @Clause("8.7(j)(i)")
  public static void refuse(Engagement engagement, LocalDate from, boolean schoolBased) {
    if (engagement.on(from).tenure() == Tenure.CASUAL) {
      throw Refusal.rule("8.7(c)(iii)", "casual cleaners are not eligible for ADO");
    }
    if (schoolBased) {
      throw Refusal.rule("8.7(j)(i)", "only cleaners of non-school locations may forgo ADO");
    }
    LocalDate employedBy =
        Editions.queensland2022().figures().dateAt("ado.non-school.employed-by", from);
    if (engagement.engaged().employedSince().isAfter(employedBy)) {
      throw Refusal.rule(
          "8.7(j)(iii)",
          "who is employed since %s has no required hours to forgo"
              .formatted(engagement.engaged().employedSince()));
    }
  }
}
