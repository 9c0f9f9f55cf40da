package org.workforceledger.employment.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;

/**
 * Several engagements of one person: at most 76 ordinary hours a fortnight together (11.3(b)(i),
 * Overtime and ADO do not count; a casual has no ordinary hours to count. Example: 20 and 18
 * hours a week are 76 a fortnight and taken, 20 and 18.25 are refused.
 */
public final class MultipleHire {

  private static final int WEEKS = 2;

  private MultipleHire() {}

  /**
   * @param engagements all of the person's, as they would be
   * @param from the day from which they would be so
   * @throws Refusal if the hours together pass the limit on any day from then on
   */
  @Clause("11.3(b)(i)")
  public static void refuse(List<Engagement> engagements, LocalDate from) {
    TreeSet<LocalDate> days = new TreeSet<>(List.of(from));
    for (Engagement engagement : engagements) {
      days.add(engagement.commencedOn());
      days.addAll(engagement.termsFrom().keySet());
    }
    for (LocalDate day : days.tailSet(from)) {
      breach(engagements, day)
          .ifPresent(
              flag -> {
                throw Refusal.rule(flag.clause(), flag.says());
              });
    }
  }

  /** What the engagements of a person breach on a day, by whatever came about since. */
  @Clause("11.3(b)(i)")
  public static Optional<Flag> breach(List<Engagement> engagements, LocalDate date) {
    long seconds =
        WEEKS
            * engagements.stream()
                .filter(engagement -> engagement.isActive(date))
                .mapToLong(engagement -> engagement.on(date).ordinarySecondsPerWeek())
                .sum();
    int most = DatedFigures.whole("multiple-hire.maximum-hours-per-fortnight", date);
    return seconds > most * 3600L
        ? Optional.of(
            new Flag(
                "11.3(b)(i)",
                "all engagements together have %s ordinary hours a fortnight on %s, more than %d"
                    .formatted(new Hours(seconds).toDecimal().toPlainString(), date, most)))
        : Optional.empty();
  }
}
