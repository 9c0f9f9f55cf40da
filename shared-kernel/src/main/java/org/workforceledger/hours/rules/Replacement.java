package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Basis;
import org.workforceledger.employment.api.Engagement;

/** In whose place a casual cleaner works, by which 5.4(b) has maxima. */
public final class Replacement {

  private Replacement() {}

  /**
   * Whether an engagement stands in for a full-time cleaner on a day.
   *
   * @param ofCleaner every engagement of a person
   */
  @Clause("5.4(b)")
  public static Predicate<LocalDate> by(
      Engagement engagement, Function<String, List<Engagement>> ofCleaner) {
    String replaced = engagement.engaged().backfillFor();
    if (replaced == null) {
      return _ -> false;
    }
    List<Engagement> engagements = ofCleaner.apply(replaced);
    return date -> engagements.stream().anyMatch(of -> isFullTime(of, date));
  }

  private static boolean isFullTime(Engagement engagement, LocalDate date) {
    return engagement.isActive(date) && engagement.on(date).basis() == Basis.FULL_TIME;
  }
}
