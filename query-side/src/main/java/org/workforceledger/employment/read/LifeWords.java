package org.workforceledger.employment.read;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.workforceledger.employment.api.CareerEvent;
import org.workforceledger.employment.api.CareerEvent.BlueCardRecorded;
import org.workforceledger.employment.api.CareerEvent.HoursRequestAnswered;
import org.workforceledger.employment.api.CareerEvent.HoursRequested;
import org.workforceledger.employment.api.CareerEvent.ProbationDecided;
import org.workforceledger.employment.api.CareerEvent.ProbationOutcome;
import org.workforceledger.employment.api.CareerEvent.QualificationRecorded;
import org.workforceledger.employment.api.CareerEvent.StatusReviewed;
import org.workforceledger.employment.api.CareerEvent.UnsafeWorkRefused;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.employment.api.EngagementEvent.AdditionalAdoAgreed;
import org.workforceledger.employment.api.EngagementEvent.AdoForgone;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.EngagementEvent.CleanerTransferred;
import org.workforceledger.employment.api.EngagementEvent.EmploymentEnded;
import org.workforceledger.employment.api.EngagementEvent.HoursChanged;
import org.workforceledger.employment.api.EngagementEvent.OpeningBalancesRecorded;
import org.workforceledger.employment.api.EngagementEvent.PayPointSet;
import org.workforceledger.employment.api.EngagementEvent.TenureConverted;
import org.workforceledger.employment.api.ImprovementEvent;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceImprovementEnded;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceImprovementStarted;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceInspected;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceReported;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Hours;

/**
 * What each event of an engagement says in words. Numbers of blue cards are shown nowhere.
 *
 * @param siteName from a site's id to its name
 */
record LifeWords(UnaryOperator<String> siteName) {

  /** The clause, a sentence, and what was written about it. */
  record Words(String clause, String says, @Nullable Confidential text) {}

  Words of(EngagementEvent event) {
    return switch (event) {
      case CleanerEngaged e -> engaged(e);
      case OpeningBalancesRecorded e ->
          new Words("8.7(b)(iv)", "Balances from before the ledger", e.source());
      case HoursChanged e ->
          new Words("5.3(a)", hours(e.ordinarySecondsPerWeek()) + " a week", e.reason());
      case PayPointSet e -> new Words("6.2", "Pay point " + e.payPoint(), e.reason());
      case TenureConverted e -> converted(e);
      case CleanerTransferred e -> transferred(e);
      case EmploymentEnded e ->
          new Words("8.7(i)", "Last day of employment: " + words(e.reason()), null);
      case AdoForgone _ -> new Words("8.7(j)(i)", "ADO for school vacations forgone", null);
      case AdditionalAdoAgreed e ->
          new Words("8.7(e)", "Five more ADO days agreed for " + e.year(), e.agreedWith());
      case ImprovementEvent e -> improvement(e);
      case CareerEvent e -> career(e);
    };
  }

  private Words engaged(CleanerEngaged e) {
    String clause = e.tenure() == Tenure.CASUAL ? "5.4(a)" : "5.1(b)";
    String hours =
        e.tenure() == Tenure.CASUAL ? "" : ", " + hours(e.ordinarySecondsPerWeek()) + " a week";
    String end = e.endsOn() == null ? "" : ", to " + e.endsOn();
    return new Words(
        clause,
        "Engaged at %s: %s%s%s".formatted(siteName.apply(e.siteId()), e.tenure(), hours, end),
        null);
  }

  private static Words converted(TenureConverted e) {
    Long seconds = e.ordinarySecondsPerWeek();
    String hours = seconds == null ? "" : ", " + hours(seconds) + " a week";
    String end = e.endsOn() == null ? "" : ", to " + e.endsOn();
    return new Words("5.6(a)", "From then on " + e.tenure() + hours + end, e.reason());
  }

  private Words transferred(CleanerTransferred e) {
    String to = siteName.apply(e.siteId());
    return switch (e.kind()) {
      case REQUIRED -> new Words("11.4(a)", "Required transfer to " + to, e.reason());
      case RETURN -> new Words("11.4(i)", "Return to " + to, e.reason());
      case REQUESTED -> new Words("11.5(a)", "Requested transfer to " + to, e.reason());
      case COMPASSIONATE -> new Words("11.5(a)", "Compassionate transfer to " + to, e.reason());
    };
  }

  private static Words improvement(ImprovementEvent event) {
    return switch (event) {
      case PerformanceImprovementStarted e ->
          new Words("10.8(b)(i)", "Performance improvement began", e.reason());
      case PerformanceInspected e ->
          new Words(
              "10.8(b)(ii)",
              e.feedback() == null
                  ? "Work inspected, without feedback"
                  : "Work inspected, with the cleaner's feedback",
              e.finding());
      case PerformanceImprovementEnded e ->
          new Words(
              Boolean.FALSE.equals(e.acceptable()) ? "10.8(d)" : "10.8(c)",
              "Performance improvement finalised" + reached(e.acceptable()),
              e.outcome());
      case PerformanceReported e ->
          new Words("10.8(d)", "Report to the regional office", e.compiledBy());
    };
  }

  private static String reached(@Nullable Boolean acceptable) {
    if (acceptable == null) {
      return "";
    }
    return acceptable ? ": acceptable" : ": not acceptable";
  }

  private static Words career(CareerEvent event) {
    return switch (event) {
      case ProbationDecided e ->
          e.outcome() == ProbationOutcome.CONFIRMED
              ? new Words("11.1(b)", "Confirmed after probation", e.reason())
              : new Words("11.1(c)", "Probation extended to " + e.until(), e.reason());
      case StatusReviewed e -> reviewed(e);
      case BlueCardRecorded e -> card(e);
      case QualificationRecorded e ->
          new Words(
              "10.3(i)",
              "Qualification: "
                  + words(e.kind())
                  + (e.expiresOn() == null ? "" : ", valid to " + e.expiresOn()),
              e.title());
      case HoursRequested e -> requested(e);
      case HoursRequestAnswered e ->
          new Words("12.7(b)", "Request for changed hours " + words(e.answer()), e.reason());
      case UnsafeWorkRefused e -> unsafe(e);
    };
  }

  private static Words reviewed(StatusReviewed e) {
    return switch (e.kind()) {
      case CONVERSION ->
          new Words("5.6(a)", "Reviewed for conversion: " + words(e.outcome()), e.reason());
      case FULL_TIME ->
          new Words("5.6(c)", "Reviewed for full time: " + words(e.outcome()), e.reason());
    };
  }

  private static Words card(BlueCardRecorded e) {
    return new Words(
        "10.2(a)",
        "Blue card %s, valid to %s%s"
            .formatted(
                e.renewal() ? "renewed" : "issued",
                e.expiresOn(),
                e.paidBy() == null ? "" : ", paid by the " + words(e.paidBy())),
        null);
  }

  private static Words requested(HoursRequested e) {
    Long seconds = e.ordinarySecondsPerWeek();
    String hours = seconds == null ? "" : ", " + hours(seconds) + " a week";
    return new Words("12.7(b)", "Asked for changed hours" + hours, e.wish());
  }

  private static Words unsafe(UnsafeWorkRefused e) {
    Boolean done = e.otherWorkDone();
    String other =
        Boolean.TRUE.equals(done)
            ? "; other work was done"
            : "; other work was directed and not done";
    return new Words(
        "12.2(d)", "Work refused as unsafe" + (done == null ? "" : other), e.concern());
  }

  private static String hours(long seconds) {
    return new Hours(seconds).toDecimal().toPlainString() + " h";
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ENGLISH).replace('_', ' ');
  }
}
