package org.workforceledger.employment.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;
import org.workforceledger.ledger.PersonalCommand;

/** Commands about one engagement: a person's employment as a cleaner at a site. */
public sealed interface EngagementCommand extends PersonalCommand.OfEngagement
    permits AdoArrangementCommand,
        CareerCommand,
        ImprovementCommand,
        EngagementCommand.EngageCleaner,
        EngagementCommand.RecordOpeningBalances,
        EngagementCommand.ChangeHours,
        EngagementCommand.SetPayPoint,
        EngagementCommand.ConvertTenure,
        EngagementCommand.TransferCleaner,
        EngagementCommand.EndEmployment {

  @Override
  EngagementCommand about(String engagementId);

  /** Employs a person. Casual engagements have no ordinary hours a week; the others must say. */
  record EngageCleaner(
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      @Limits(min = 1, max = 200) Confidential name,
      @Limits(min = 3, max = 254) Confidential workEmail,
      @Nullable @Limits(min = 1, max = 100) String jobTitle,
      @Id String siteId,
      LocalDate commencedOn,
      Tenure tenure,
      @Nullable @Limits(min = 0, max = 38) Hours ordinaryHoursPerWeek,
      @Limits(min = 1, max = 4) int payPoint,
      @Nullable LocalDate payPointSince,
      @Nullable LocalDate endsOn,
      @Nullable @Id String backfillFor,
      @Nullable LocalDate continuousServiceSince)
      implements EngagementCommand {

    @Override
    public EngageCleaner about(String id) {
      return new EngageCleaner(
          cleanerId,
          id,
          name,
          workEmail,
          jobTitle,
          siteId,
          commencedOn,
          tenure,
          ordinaryHoursPerWeek,
          payPoint,
          payPointSince,
          endsOn,
          backfillFor,
          continuousServiceSince);
    }

    @Override
    public List<FieldProblem> problems() {
      return EngagementProblems.of(this);
    }
  }

  /** What the cleaner brought from before the ledger (8.7(b)(iv), R-24). */
  record RecordOpeningBalances(
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      LocalDate asOf,
      @Nullable @Limits(min = 0, max = 1000) Hours adoHours,
      @Nullable @Limits(min = 0, max = 10000) Hours toilHours,
      @Nullable @Limits(min = 1, max = 30) List<LeaveBalance> leave,
      @Limits(min = 1, max = 500) Confidential source)
      implements EngagementCommand {

    @Override
    public RecordOpeningBalances about(String id) {
      return new RecordOpeningBalances(cleanerId, id, asOf, adoHours, toilHours, leave, source);
    }

    @Override
    public List<FieldProblem> problems() {
      return adoHours == null && toilHours == null && leave == null
          ? List.of(new FieldProblem("adoHours", "give adoHours, toilHours or leave"))
          : List.of();
    }
  }

  /** Hours of leave brought forward, by the type's name in Schedule 2. */
  record LeaveBalance(
      @Limits(min = 1, max = 40) String type, @Limits(min = 0, max = 20000) Hours hours) {}

  /** Changes the ordinary hours a week of a full- or part-time engagement. */
  record ChangeHours(
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      @Limits(min = 0, max = 38) Hours ordinaryHoursPerWeek,
      LocalDate effectiveFrom,
      @Limits(min = 1, max = 2000) Confidential reason)
      implements EngagementCommand {

    @Override
    public ChangeHours about(String id) {
      return new ChangeHours(cleanerId, id, ordinaryHoursPerWeek, effectiveFrom, reason);
    }

    @Override
    public List<FieldProblem> problems() {
      return EngagementProblems.positive(ordinaryHoursPerWeek);
    }
  }

  /** Moves the cleaner to a pay point of 6.2. */
  record SetPayPoint(
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      @Limits(min = 1, max = 4) int payPoint,
      LocalDate effectiveFrom,
      @Limits(min = 1, max = 2000) Confidential reason)
      implements EngagementCommand {

    @Override
    public SetPayPoint about(String id) {
      return new SetPayPoint(cleanerId, id, payPoint, effectiveFrom, reason);
    }
  }

  /** Changes the tenure; hours left out stay as they are, unless the engagement was casual. */
  record ConvertTenure(
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      Tenure tenure,
      @Nullable @Limits(min = 0, max = 38) Hours ordinaryHoursPerWeek,
      @Nullable LocalDate endsOn,
      LocalDate effectiveFrom,
      @Limits(min = 1, max = 2000) Confidential reason)
      implements EngagementCommand {

    @Override
    public ConvertTenure about(String id) {
      return new ConvertTenure(
          cleanerId, id, tenure, ordinaryHoursPerWeek, endsOn, effectiveFrom, reason);
    }

    @Override
    public List<FieldProblem> problems() {
      return EngagementProblems.of(this);
    }
  }

  /** Moves the engagement to another site (11.4, 11.5). */
  record TransferCleaner(
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      @Id String siteId,
      LocalDate effectiveFrom,
      TransferKind kind,
      @Limits(min = 1, max = 2000) Confidential reason)
      implements EngagementCommand {

    @Override
    public TransferCleaner about(String id) {
      return new TransferCleaner(cleanerId, id, siteId, effectiveFrom, kind, reason);
    }
  }

  /** Ends the engagement; {@code endedOn} is its last day. */
  record EndEmployment(
      @Id String cleanerId, @Nullable @Id String engagementId, LocalDate endedOn, EndReason reason)
      implements EngagementCommand {

    @Override
    public EndEmployment about(String id) {
      return new EndEmployment(cleanerId, id, endedOn, reason);
    }
  }

  /** Why a transfer is made (1.6(h), (t), (u); 11.4(i)). */
  enum TransferKind {
    REQUIRED,
    REQUESTED,
    COMPASSIONATE,
    RETURN
  }

  enum EndReason {
    RESIGNATION,
    RETIREMENT,
    END_OF_TERM,
    DISMISSAL,
    OTHER
  }
}
