package org.workforceledger.employment.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.employment.api.CareerCommand;
import org.workforceledger.employment.api.CareerCommand.AnswerHoursRequest;
import org.workforceledger.employment.api.CareerCommand.DecideProbation;
import org.workforceledger.employment.api.CareerCommand.RecordBlueCard;
import org.workforceledger.employment.api.CareerCommand.RecordQualification;
import org.workforceledger.employment.api.CareerCommand.RecordSafetyRefusal;
import org.workforceledger.employment.api.CareerCommand.RecordStatusReview;
import org.workforceledger.employment.api.CareerCommand.RequestChangedHours;
import org.workforceledger.employment.api.CareerEvent.BlueCardRecorded;
import org.workforceledger.employment.api.CareerEvent.HoursRequestAnswered;
import org.workforceledger.employment.api.CareerEvent.HoursRequested;
import org.workforceledger.employment.api.CareerEvent.ProbationDecided;
import org.workforceledger.employment.api.CareerEvent.QualificationRecorded;
import org.workforceledger.employment.api.CareerEvent.StatusReviewed;
import org.workforceledger.employment.api.CareerEvent.UnsafeWorkRefused;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.employment.rules.Credentials;
import org.workforceledger.employment.rules.HoursRequests;
import org.workforceledger.employment.rules.Probation;
import org.workforceledger.employment.rules.StatusReviews;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/**
 * What is decided and recorded in the life of an engagement (5.6, 10.2, 11.1, 12.2(d), 12.7(b)).
 */
final class CareerDecider {

  private CareerDecider() {}

  static Decision<EngagementEvent> decideProbation(
      @Nullable Engagement engagement, DecideProbation command, Facts facts) {
    Engagement of = onItsDay(engagement, command, facts);
    Probation probation =
        Probation.of(of, TermsAgreed.all(of, facts), LocalDate.MAX)
            .orElseThrow(
                () -> Refusal.rule("11.1(b)", "probation was served before this engagement began"));
    probation.refuseOver(command.on());
    LocalDate until = command.until();
    if (until != null) {
      probation.refuseShorter(until);
    }
    return Decision.of(
        new ProbationDecided(
            of.cleanerId(),
            of.engagementId(),
            command.on(),
            command.outcome(),
            until,
            command.reason()),
        until == null
            ? new Step("11.1(b)", "probation to " + probation.lastDay(), "confirmed")
            : new Step("11.1(c)", "extended for an exceptional situation", "to " + until));
  }

  static Decision<EngagementEvent> review(
      @Nullable Engagement engagement, RecordStatusReview command, Facts facts) {
    Engagement of = onItsDay(engagement, command, facts);
    StatusReviews.refuse(of, command.on(), command.kind());
    StatusReviewed reviewed =
        new StatusReviewed(
            of.cleanerId(),
            of.engagementId(),
            command.on(),
            command.kind(),
            command.outcome(),
            command.reason());
    return Decision.of(
        reviewed,
        switch (command.kind()) {
          case CONVERSION -> new Step("5.6(a)", "reviewed for conversion", "" + command.outcome());
          case FULL_TIME -> new Step("5.6(c)", "reviewed for full time", "" + command.outcome());
        });
  }

  static Decision<EngagementEvent> blueCard(
      @Nullable Engagement engagement, RecordBlueCard command, Facts facts) {
    Engagement of = EngagementDecider.existing(engagement, command.engagementId());
    facts.refuseFuture(command.on(), "on");
    boolean renewal =
        Boolean.TRUE.equals(command.renewal())
            || Credentials.isRenewal(TermsAgreed.all(of, facts), command.on());
    BlueCardRecorded card =
        new BlueCardRecorded(
            of.cleanerId(),
            of.engagementId(),
            command.number(),
            command.on(),
            command.expiresOn(),
            renewal,
            command.paidBy());
    return flagged(
        card,
        Credentials.wrongPayer(card).stream().toList(),
        new Step(
            "10.2(b)",
            renewal ? "a renewal" : "the first blue card",
            renewal ? "at the Department's cost" : "at the cleaner's cost"));
  }

  static Decision<EngagementEvent> qualification(
      @Nullable Engagement engagement, RecordQualification command, Facts facts) {
    Engagement of = EngagementDecider.existing(engagement, command.engagementId());
    facts.refuseFuture(command.on(), "on");
    return Decision.of(
        new QualificationRecorded(
            of.cleanerId(),
            of.engagementId(),
            command.kind(),
            command.title(),
            command.on(),
            command.expiresOn()));
  }

  static Decision<EngagementEvent> request(
      @Nullable Engagement engagement, RequestChangedHours command, Facts facts) {
    Engagement of = onItsDay(engagement, command, facts);
    if (HoursRequests.find(of, command.requestId()).isPresent()) {
      throw Refusal.duplicate("requestId", "request " + command.requestId() + " exists");
    }
    Hours hours = command.ordinaryHoursPerWeek();
    return Decision.of(
        new HoursRequested(
            of.cleanerId(),
            of.engagementId(),
            command.requestId(),
            command.on(),
            command.wish(),
            hours == null ? null : hours.seconds()),
        new Step("12.7(b)", "to be considered and answered", "recorded"));
  }

  static Decision<EngagementEvent> answer(
      @Nullable Engagement engagement, AnswerHoursRequest command, Facts facts) {
    Engagement of = EngagementDecider.existing(engagement, command.engagementId());
    facts.refuseFuture(command.on(), "on");
    HoursRequests.refuseAnswer(of, command.requestId(), command.on());
    return Decision.of(
        new HoursRequestAnswered(
            of.cleanerId(),
            of.engagementId(),
            command.requestId(),
            command.on(),
            command.answer(),
            command.reason()),
        new Step("12.7(b)", "answered with what was considered", "" + command.answer()));
  }

  static Decision<EngagementEvent> safetyRefusal(
      @Nullable Engagement engagement, RecordSafetyRefusal command, Facts facts) {
    Engagement of = onItsDay(engagement, command, facts);
    UnsafeWorkRefused refused =
        new UnsafeWorkRefused(
            of.cleanerId(),
            of.engagementId(),
            command.on(),
            command.concern(),
            command.otherWork(),
            command.otherWorkDone());
    return flagged(
        refused,
        HoursRequests.otherWorkNotDone(refused).stream().toList(),
        new Step("12.2(d)", "refused on a concern about an imminent risk", "recorded"));
  }

  private static Engagement onItsDay(
      @Nullable Engagement engagement, CareerCommand command, Facts facts) {
    Engagement of =
        EngagementDecider.existing(engagement, Objects.requireNonNull(command.engagementId()));
    EngagementDecider.refuseInactive(of, command.on(), "on");
    facts.refuseFuture(command.on(), "on");
    return of;
  }

  private static Decision<EngagementEvent> flagged(
      EngagementEvent event, List<Flag> flags, Step... steps) {
    return new Decision<>(List.of(event), List.of(steps), flags);
  }
}
