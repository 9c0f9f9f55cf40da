package org.workforceledger.employment.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;

/** Commands about a cleaner's performance improvement (10.8). */
public sealed interface ImprovementCommand extends EngagementCommand {

  LocalDate on();

  /**
   * Begins a formal process. From that day on nobody gives the cleaner more hours (8.9(b)(v)).
   *
   * @param reason the improvement that is required (10.8(b)(i))
   * @param discussedOn the day of the talk that must come before (10.8(a)); left out, it is flagged
   */
  record StartPerformanceImprovement(
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      LocalDate on,
      @Limits(min = 1, max = 2000) Confidential reason,
      @Nullable LocalDate discussedOn)
      implements ImprovementCommand {

    @Override
    public StartPerformanceImprovement about(String id) {
      return new StartPerformanceImprovement(cleanerId, id, on, reason, discussedOn);
    }
  }

  /** Records one of the plan's weekly inspections, with the cleaner's feedback (10.8(b)(ii)). */
  record RecordPerformanceInspection(
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      LocalDate on,
      @Limits(min = 1, max = 2000) Confidential finding,
      @Nullable @Limits(min = 1, max = 2000) Confidential feedback)
      implements ImprovementCommand {

    @Override
    public RecordPerformanceInspection about(String id) {
      return new RecordPerformanceInspection(cleanerId, id, on, finding, feedback);
    }
  }

  /**
   * Finalises the process: on that day it is over.
   *
   * @param acceptable whether performance has reached an acceptable level: then six months of
   *     monitoring follow (10.8(c)), else a report (10.8(d)); left out, it is flagged
   */
  record EndPerformanceImprovement(
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      LocalDate on,
      @Limits(min = 1, max = 2000) Confidential outcome,
      @Nullable Boolean acceptable)
      implements ImprovementCommand {

    @Override
    public EndPerformanceImprovement about(String id) {
      return new EndPerformanceImprovement(cleanerId, id, on, outcome, acceptable);
    }
  }

  /** Records that the report for the regional office was compiled (10.8(d)). */
  record RecordPerformanceReport(
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      LocalDate on,
      @Limits(min = 1, max = 200) Confidential compiledBy)
      implements ImprovementCommand {

    @Override
    public RecordPerformanceReport about(String id) {
      return new RecordPerformanceReport(cleanerId, id, on, compiledBy);
    }
  }
}
