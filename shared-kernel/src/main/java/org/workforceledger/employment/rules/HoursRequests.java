package org.workforceledger.employment.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.CareerEvent.HoursRequestAnswered;
import org.workforceledger.employment.api.CareerEvent.HoursRequested;
import org.workforceledger.employment.api.CareerEvent.UnsafeWorkRefused;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Refusal;

/**
 * Requests for other hours with their answers (12.7(b)), and refusals of unsafe work (12.2(d)). The
 * agreement sets no time for an answer; 21 days are the Act's, not verified.
 */
public final class HoursRequests {

  private HoursRequests() {}

  /**
   * @throws Refusal if there is no such request by that day, or it is answered
   */
  @Clause("12.7(b)")
  public static void refuseAnswer(Engagement engagement, String requestId, LocalDate on) {
    HoursRequested request =
        find(engagement, requestId)
            .orElseThrow(() -> Refusal.unknown("requestId", "there is no request " + requestId));
    if (on.isBefore(request.effectiveOn())) {
      throw Refusal.rule(
          "12.7(b)", "the request is of %s, after %s".formatted(request.effectiveOn(), on));
    }
    if (answered(engagement, LocalDate.MAX).contains(requestId)) {
      throw Refusal.duplicate("requestId", "request " + requestId + " is answered");
    }
  }

  public static Optional<HoursRequested> find(Engagement engagement, String requestId) {
    return engagement.career(LocalDate.MAX, HoursRequested.class).stream()
        .filter(request -> request.requestId().equals(requestId))
        .findFirst();
  }

  private static Set<String> answered(Engagement engagement, LocalDate asAt) {
    return engagement.career(asAt, HoursRequestAnswered.class).stream()
        .map(HoursRequestAnswered::requestId)
        .collect(Collectors.toSet());
  }

  /** The requests that wait for an answer. */
  @Clause("12.7(b)")
  public static List<Due> due(Engagement engagement, LocalDate asAt) {
    Set<String> answered = answered(engagement, asAt);
    return engagement.career(asAt, HoursRequested.class).stream()
        .filter(request -> !answered.contains(request.requestId()))
        .map(
            request ->
                new Due(
                    request
                        .effectiveOn()
                        .plusDays(
                            DatedFigures.whole("hours-request.answer-days", request.effectiveOn())),
                    "12.7(b)",
                    "Answer the request for changed hours of " + request.effectiveOn()))
        .toList();
  }

  /** That other safe work was directed and not done: whether that was unreasonable is not said. */
  @Clause("12.2(d)")
  public static Optional<Flag> otherWorkNotDone(UnsafeWorkRefused refused) {
    return Boolean.FALSE.equals(refused.otherWorkDone())
        ? Optional.of(
            new Flag(
                "12.2(d)",
                "work was refused on %s and other work directed instead was not done"
                    .formatted(refused.effectiveOn())))
        : Optional.empty();
  }
}
