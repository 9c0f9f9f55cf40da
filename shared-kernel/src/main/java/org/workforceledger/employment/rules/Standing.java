package org.workforceledger.employment.rules;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.workforceledger.employment.api.CareerEvent.UnsafeWorkRefused;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.PerformanceImprovement;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.ledger.Flag;

/**
 * How an engagement stands on a day: what is due and what is flagged. Nothing is due of employment
 * that has not begun or is over.
 *
 * @param engagements all of the person's, this one among them
 * @param atSchool whether the site is a school
 */
public record Standing(
    Engagement engagement,
    List<Engagement> engagements,
    CasualLimit.Circumstances circumstances,
    boolean atSchool) {

  /** What is due, the earliest first; on a day after its own it is overdue. */
  public List<Due> due(LocalDate asAt) {
    if (!engagement.isActive(asAt)) {
      return List.of();
    }
    List<Due> due = new ArrayList<>();
    Probation.of(engagement, engagements, asAt).ifPresent(p -> due.addAll(p.due(asAt)));
    for (PerformanceImprovement process : engagement.improvements(asAt)) {
      due.addAll(ImprovementPlan.due(process, asAt));
    }
    StatusReviews.due(engagement, engagements, asAt).ifPresent(due::add);
    due.addAll(Credentials.due(engagements, asAt));
    due.addAll(HoursRequests.due(engagement, asAt));
    due.addAll(ends(asAt));
    due.sort(comparing(Due::by).thenComparing(Due::clause).thenComparing(Due::says));
    return due;
  }

  /** A fixed term that ends, a casual limit that comes near. */
  private List<Due> ends(LocalDate asAt) {
    Terms terms = engagement.on(asAt);
    LocalDate endsOn = terms.endsOn();
    if (terms.tenure() == Tenure.FIXED_TERM && endsOn != null && !engagement.hasEnded()) {
      return List.of(new Due(endsOn, "5.1(b)", "The fixed term ends: extend, convert or end it"));
    }
    return CasualLimit.of(engagement, asAt, circumstances)
        .filter(limit -> endsOn == null || endsOn.isAfter(limit.lastDay()))
        .map(limit -> new Due(limit.lastDay(), limit.clause(), "Casual employment is at its limit"))
        .stream()
        .toList();
  }

  /** What breaches a clause on a day. */
  public List<Flag> flags(LocalDate asAt) {
    List<Flag> flags = new ArrayList<>();
    for (PerformanceImprovement process : engagement.improvements(asAt)) {
      flags.addAll(ImprovementPlan.flags(process, asAt));
    }
    engagement
        .career(asAt, UnsafeWorkRefused.class)
        .forEach(each -> HoursRequests.otherWorkNotDone(each).ifPresent(flags::add));
    if (engagement.isActive(asAt)) {
      Terms terms = engagement.on(asAt);
      CasualLimit.of(engagement, asAt, circumstances)
          .flatMap(limit -> limit.passed(terms.tenureSince(), asAt))
          .ifPresent(flags::add);
      CasualLimit.preferred(terms).ifPresent(flags::add);
      MultipleHire.breach(engagements, asAt).ifPresent(flags::add);
      flags.addAll(Credentials.flags(engagements, atSchool, asAt));
    }
    return flags;
  }
}
