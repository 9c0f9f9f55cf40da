package org.workforceledger.log;

import static java.time.LocalDate.parse;
import static org.workforceledger.fixtures.AnEngagement.SECRET;

import java.time.LocalDate;
import java.util.List;
import org.workforceledger.employment.api.CareerEvent.BlueCardRecorded;
import org.workforceledger.employment.api.CareerEvent.CardPayer;
import org.workforceledger.employment.api.CareerEvent.HoursRequestAnswered;
import org.workforceledger.employment.api.CareerEvent.HoursRequested;
import org.workforceledger.employment.api.CareerEvent.ProbationDecided;
import org.workforceledger.employment.api.CareerEvent.ProbationOutcome;
import org.workforceledger.employment.api.CareerEvent.QualificationKind;
import org.workforceledger.employment.api.CareerEvent.QualificationRecorded;
import org.workforceledger.employment.api.CareerEvent.RequestAnswer;
import org.workforceledger.employment.api.CareerEvent.ReviewKind;
import org.workforceledger.employment.api.CareerEvent.ReviewOutcome;
import org.workforceledger.employment.api.CareerEvent.StatusReviewed;
import org.workforceledger.employment.api.CareerEvent.UnsafeWorkRefused;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceImprovementEnded;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceImprovementStarted;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceInspected;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceReported;
import org.workforceledger.employment.api.ScreeningEvent.ScreeningStepRecorded;
import org.workforceledger.employment.api.ScreeningStep;
import org.workforceledger.ledger.Event;

/** Samples of what happens in the life of an engagement beside its terms. */
final class EmploymentSamples {

  private static final LocalDate DAY = parse("2025-03-03");

  private EmploymentSamples() {}

  static List<Event> all() {
    return List.of(
        new PerformanceImprovementStarted("c1", "e1", DAY, SECRET, parse("2025-02-24")),
        new PerformanceInspected("c1", "e1", parse("2025-03-07"), SECRET, SECRET),
        new PerformanceImprovementEnded("c1", "e1", parse("2025-03-31"), SECRET, true),
        new PerformanceReported("c1", "e1", parse("2025-04-02"), SECRET),
        new ProbationDecided(
            "c1", "e1", DAY, ProbationOutcome.EXTENDED, parse("2025-08-01"), SECRET),
        new StatusReviewed("c1", "e1", DAY, ReviewKind.CONVERSION, ReviewOutcome.NO_CHANGE, SECRET),
        new BlueCardRecorded(
            "c1", "e1", SECRET, DAY, parse("2028-03-02"), true, CardPayer.DEPARTMENT),
        new QualificationRecorded(
            "c1", "e1", QualificationKind.FIRST_AID, SECRET, DAY, parse("2028-03-03")),
        new HoursRequested("c1", "e1", "r1", DAY, SECRET, 90_000L),
        new HoursRequestAnswered("c1", "e1", "r1", DAY, RequestAnswer.GRANTED_IN_PART, SECRET),
        new UnsafeWorkRefused("c1", "e1", DAY, SECRET, SECRET, true),
        new ScreeningStepRecorded("t1", ScreeningStep.TALKS, DAY, "Agenda item 4"));
  }
}
