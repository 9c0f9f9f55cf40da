package org.workforceledger.employment.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Basis;
import org.workforceledger.employment.api.CareerEvent.ReviewKind;
import org.workforceledger.employment.api.CareerEvent.StatusReviewed;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.Service;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Refusal;

/**
 * When fixed-term and casual employment is reviewed for conversion (5.6): after two years without a
 * break, and a year after each review. The years are Directive 02/23's, which no seed gives: the
 * figures are not verified. Example: casual since 3 March 2023, due by 3 March 2025; reviewed on 1
 * April 2025, due again by 1 April 2026.
 */
public final class StatusReviews {

  private StatusReviews() {}

  /**
   * @throws Refusal if there is nothing to convert, or nothing to make full-time
   */
  @Clause({"5.6(a)", "5.6(c)"})
  public static void refuse(Engagement engagement, LocalDate on, ReviewKind kind) {
    boolean permanent = engagement.on(on).tenure() == Tenure.PERMANENT;
    switch (kind) {
      case CONVERSION -> {
        if (permanent) {
          throw Refusal.rule("5.6(a)", "employment is permanent on " + on);
        }
      }
      case FULL_TIME -> {
        if (engagement.on(on).basis() != Basis.PART_TIME) {
          throw Refusal.rule("5.6(c)", "employment is not part-time on " + on);
        }
      }
    }
  }

  /**
   * By when conversion is to be reviewed next.
   *
   * @param engagements all of the person's
   */
  @Clause({"5.6(a)", "5.6(b)"})
  public static Optional<Due> due(
      Engagement engagement, List<Engagement> engagements, LocalDate asAt) {
    if (engagement.on(asAt).tenure() == Tenure.PERMANENT) {
      return Optional.empty();
    }
    Optional<LocalDate> since = Service.notPermanentSince(engagements, asAt);
    Optional<LocalDate> reviewed =
        engagements.stream()
            .flatMap(each -> each.career(asAt, StatusReviewed.class).stream())
            .filter(review -> review.kind() == ReviewKind.CONVERSION)
            .map(StatusReviewed::effectiveOn)
            .filter(on -> since.map(first -> !on.isBefore(first)).orElse(false))
            .max(LocalDate::compareTo);
    Optional<LocalDate> by =
        reviewed
            .map(on -> on.plusYears(years("conversion.review.again-after-years", on)))
            .or(() -> since.map(f -> f.plusYears(years("conversion.review.after-years", f))));
    return by.map(day -> new Due(day, "5.6(a)", "Review whether employment can be made permanent"));
  }

  private static int years(String key, LocalDate date) {
    return DatedFigures.whole(key, date);
  }
}
