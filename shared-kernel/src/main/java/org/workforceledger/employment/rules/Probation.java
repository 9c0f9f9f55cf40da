package org.workforceledger.employment.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.CareerEvent.ProbationDecided;
import org.workforceledger.employment.api.CareerEvent.ProbationOutcome;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.Service;
import org.workforceledger.ledger.Refusal;

/**
 * Probation of three months from the first day of unbroken service, longer in exceptional
 * situations (11.1). Whoever comes from service that adjoins has served it. Example: commenced on 3
 * March 2025, the last day is 2 June 2025.
 *
 * @param lastDay with every extension decided
 * @param confirmedOn empty if nobody was confirmed
 */
public record Probation(LocalDate lastDay, Optional<LocalDate> confirmedOn) {

  /**
   * The probation of an engagement; empty if it was over before the engagement began.
   *
   * @param engagements all of the person's
   */
  @Clause("11.1(b)")
  public static Optional<Probation> of(
      Engagement engagement, List<Engagement> engagements, LocalDate asAt) {
    LocalDate first =
        Service.since(engagements, engagement.commencedOn()).orElse(engagement.commencedOn());
    List<ProbationDecided> decided = engagement.career(asAt, ProbationDecided.class);
    LocalDate last =
        decided.stream()
            .flatMap(each -> Optional.ofNullable(each.until()).stream())
            .reduce(
                first.plusMonths(DatedFigures.whole("probation.months", first)).minusDays(1),
                (a, b) -> a.isAfter(b) ? a : b);
    Optional<LocalDate> confirmed =
        decided.stream()
            .filter(each -> each.outcome() == ProbationOutcome.CONFIRMED)
            .map(ProbationDecided::effectiveOn)
            .min(LocalDate::compareTo);
    return last.isBefore(engagement.commencedOn())
        ? Optional.empty()
        : Optional.of(new Probation(last, confirmed));
  }

  public boolean isServing(LocalDate date) {
    return !date.isAfter(lastDay) && confirmedOn.map(date::isBefore).orElse(true);
  }

  /**
   * @throws Refusal if the probation is over on the day
   */
  @Clause("11.1(b)")
  public void refuseOver(LocalDate on) {
    if (!isServing(on)) {
      throw Refusal.rule(
          "11.1(b)",
          confirmedOn
              .map(day -> "the cleaner was confirmed on " + day)
              .orElse("probation ended on " + lastDay));
    }
  }

  /**
   * @throws Refusal if the new last day is no later than the present one
   */
  @Clause("11.1(c)")
  public void refuseShorter(LocalDate until) {
    if (!until.isAfter(lastDay)) {
      throw Refusal.rule("11.1(c)", "probation lasts until " + lastDay + " already");
    }
  }

  /** The decision that is still to come. */
  @Clause({"11.1(b)", "11.1(c)"})
  public List<Due> due(LocalDate asAt) {
    return isServing(asAt)
        ? List.of(
            new Due(lastDay, "11.1(b)", "Confirm the cleaner, or extend the probation that ends"))
        : List.of();
  }
}
