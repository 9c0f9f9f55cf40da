package org.workforceledger.employment.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.employment.api.CareerEvent.CardPayer;
import org.workforceledger.employment.api.CareerEvent.ProbationOutcome;
import org.workforceledger.employment.api.CareerEvent.QualificationKind;
import org.workforceledger.employment.api.CareerEvent.RequestAnswer;
import org.workforceledger.employment.api.CareerEvent.ReviewKind;
import org.workforceledger.employment.api.CareerEvent.ReviewOutcome;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;

/** Commands about the life of an engagement beside its terms. */
public sealed interface CareerCommand extends EngagementCommand {

  /** The day of what is decided or recorded. */
  LocalDate on();

  /** Confirms a cleaner on probation, or extends it in an exceptional situation (11.1). */
  record DecideProbation(
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      LocalDate on,
      ProbationOutcome outcome,
      @Nullable LocalDate until,
      @Limits(min = 1, max = 2000) Confidential reason)
      implements CareerCommand {

    @Override
    public DecideProbation about(String id) {
      return new DecideProbation(cleanerId, id, on, outcome, until, reason);
    }

    @Override
    public List<FieldProblem> problems() {
      if (outcome == ProbationOutcome.EXTENDED && until == null) {
        return List.of(new FieldProblem("until", "is required where probation is extended"));
      }
      return outcome == ProbationOutcome.CONFIRMED && until != null
          ? List.of(new FieldProblem("until", "is for an extension"))
          : List.of();
    }
  }

  /** Records a review of employment status: of conversion, or of moving to full-time (5.6). */
  record RecordStatusReview(
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      LocalDate on,
      ReviewKind kind,
      ReviewOutcome outcome,
      @Limits(min = 1, max = 2000) Confidential reason)
      implements CareerCommand {

    @Override
    public RecordStatusReview about(String id) {
      return new RecordStatusReview(cleanerId, id, on, kind, outcome, reason);
    }
  }

  /**
   * Records a blue card (10.2).
   *
   * @param on the day of issue
   * @param renewal whether the person held one before; what the ledger knows already need not be
   *     said
   */
  record RecordBlueCard(
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      @Limits(min = 1, max = 40) Confidential number,
      LocalDate on,
      LocalDate expiresOn,
      @Nullable Boolean renewal,
      @Nullable CardPayer paidBy)
      implements CareerCommand {

    @Override
    public RecordBlueCard about(String id) {
      return new RecordBlueCard(cleanerId, id, number, on, expiresOn, renewal, paidBy);
    }

    @Override
    public List<FieldProblem> problems() {
      return after(on, expiresOn);
    }
  }

  /** Records a qualification. */
  record RecordQualification(
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      QualificationKind kind,
      @Limits(min = 1, max = 200) Confidential title,
      LocalDate on,
      @Nullable LocalDate expiresOn)
      implements CareerCommand {

    @Override
    public RecordQualification about(String id) {
      return new RecordQualification(cleanerId, id, kind, title, on, expiresOn);
    }

    @Override
    public List<FieldProblem> problems() {
      return expiresOn == null ? List.of() : after(on, expiresOn);
    }
  }

  /** Records that a cleaner asks for other hours or another pattern of work (12.7(b)). */
  record RequestChangedHours(
      @Id String requestId,
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      LocalDate on,
      @Limits(min = 1, max = 2000) Confidential wish,
      @Nullable @Limits(min = 0, max = 38) Hours ordinaryHoursPerWeek)
      implements CareerCommand {

    @Override
    public RequestChangedHours about(String id) {
      return new RequestChangedHours(requestId, cleanerId, id, on, wish, ordinaryHoursPerWeek);
    }

    @Override
    public List<FieldProblem> problems() {
      return ordinaryHoursPerWeek == null
          ? List.of()
          : EngagementProblems.positive(ordinaryHoursPerWeek);
    }
  }

  /** Answers a request, with what was considered. What it grants is a command of its own. */
  record AnswerHoursRequest(
      @Id String requestId,
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      LocalDate on,
      RequestAnswer answer,
      @Limits(min = 1, max = 2000) Confidential reason)
      implements CareerCommand {

    @Override
    public AnswerHoursRequest about(String id) {
      return new AnswerHoursRequest(requestId, cleanerId, id, on, answer, reason);
    }
  }

  /** Records that work was refused on a concern about an imminent risk (12.2(d)). */
  record RecordSafetyRefusal(
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      LocalDate on,
      @Limits(min = 1, max = 2000) Confidential concern,
      @Nullable @Limits(min = 1, max = 2000) Confidential otherWork,
      @Nullable Boolean otherWorkDone)
      implements CareerCommand {

    @Override
    public RecordSafetyRefusal about(String id) {
      return new RecordSafetyRefusal(cleanerId, id, on, concern, otherWork, otherWorkDone);
    }

    @Override
    public List<FieldProblem> problems() {
      return (otherWork == null) == (otherWorkDone == null)
          ? List.of()
          : List.of(new FieldProblem("otherWorkDone", "goes with otherWork"));
    }
  }

  private static List<FieldProblem> after(LocalDate on, LocalDate expiresOn) {
    return expiresOn.isAfter(on)
        ? List.of()
        : List.of(new FieldProblem("expiresOn", "must be after on"));
  }
}
