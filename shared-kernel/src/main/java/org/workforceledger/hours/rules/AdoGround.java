package org.workforceledger.hours.rules;

import java.time.LocalDate;
import org.workforceledger.agreement.api.Clause;

/**
 * By which paragraph ADO is taken on a day: in a school vacation; in a school term what
 * workers' compensation kept from being taken, before leaving, or in a remote school's additional
 * closure; at non-school locations by the arrangement agreed there, unless the year's vacations
 * require ADO of the cleaner too.
 */
public final class AdoGround {

  static final String IN_VACATION = "8.7(d)(ii)";

  private AdoGround() {}

  /** The paragraph; whether the day may be taken at all is not asked. */
  @Clause({"8.7(d)(ii)", "8.7(e)", "8.7(h)(ii)", "8.7(i)(i)", "8.7(j)(ii)"})
  public static String of(Circumstances circumstances, LocalDate date) {
    if (AdoInTerm.isInAdditionalClosure(circumstances, date)) {
      return "8.7(e)";
    }
    boolean vacation = circumstances.calendar().isVacation(date).orElse(false);
    if (circumstances.isSchoolBased(date)) {
      boolean leaving = circumstances.engagement().hasEnded();
      return vacation ? IN_VACATION : leaving ? "8.7(i)(i)" : "8.7(h)(ii)";
    }
    return vacation && isRequired(circumstances, date) ? IN_VACATION : "8.7(j)(ii)";
  }

  private static boolean isRequired(Circumstances circumstances, LocalDate date) {
    return RequiredHours.of(
            circumstances.engagement(),
            date.getYear(),
            circumstances.calendar(),
            circumstances::siteKind)
        .value()
        .isPositive();
  }
}
