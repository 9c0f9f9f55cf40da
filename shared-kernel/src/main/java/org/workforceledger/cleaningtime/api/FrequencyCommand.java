package org.workforceledger.cleaningtime.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;

/** Commands about one proposal to change the School Cleaning Frequencies Guideline. */
public sealed interface FrequencyCommand extends Command {

  String proposalId();

  /**
   * Records a proposal as it was presented to the parties (9.2(b)).
   *
   * @param increases whether anything is to be cleaned more often (9.2(c))
   * @param feedbackBy until when the other party may consider it and answer
   */
  record ProposeFrequencyChange(
      @Id String proposalId,
      @Limits(min = 1, max = 2000) String change,
      boolean increases,
      AgreementParty proposedBy,
      LocalDate presentedOn,
      LocalDate feedbackBy)
      implements FrequencyCommand {

    @Override
    public List<FieldProblem> problems() {
      return feedbackBy.isAfter(presentedOn)
          ? List.of()
          : List.of(new FieldProblem("feedbackBy", "must be after presentedOn"));
    }
  }

  /**
   * Records what became of a proposal. What an adoption needs may be left out of the fields, and is
   * then refused by its clause.
   *
   * @param effectiveFrom since when the changed guideline holds; needed where it is adopted
   * @param feedback what the other party said, or that it said nothing
   * @param addsWorkload whether the change creates additional workload (9.2(d))
   * @param achievable how it was shown that it can be done as proposed
   * @param offset what was agreed in return
   */
  record DecideFrequencyChange(
      @Id String proposalId,
      LocalDate decidedOn,
      boolean adopted,
      @Nullable LocalDate effectiveFrom,
      @Nullable @Limits(min = 1, max = 2000) String feedback,
      @Nullable FrequencyMeeting meeting,
      @Nullable Boolean addsWorkload,
      @Nullable @Limits(min = 1, max = 2000) String achievable,
      @Nullable @Limits(min = 1, max = 2000) String offset,
      @Limits(min = 1, max = 2000) String reason)
      implements FrequencyCommand {

    @Override
    public List<FieldProblem> problems() {
      if (!adopted) {
        return List.of();
      }
      if (effectiveFrom == null) {
        return List.of(new FieldProblem("effectiveFrom", "is required where it is adopted"));
      }
      return effectiveFrom.isBefore(decidedOn)
          ? List.of(new FieldProblem("effectiveFrom", "must not be before decidedOn"))
          : List.of();
    }
  }
}
