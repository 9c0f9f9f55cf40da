package org.workforceledger.vacancies.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;
import org.workforceledger.ledger.PersonalCommand;

/** Commands about one vacancy (8.9). */
public sealed interface VacancyCommand extends Command {

  String vacancyId();

  /**
   * Offers hours that fell vacant at a site.
   *
   * @param ongoing whether they are permanent; others are given as 8.9(l) says
   * @param availableUntil the last day of hours that are not permanent, where it is known
   * @param fullTimeRole whether they are one role of 38 hours, which may not be split at will
   *     (R-54)
   * @param reason why there are hours to fill, without personal particulars
   */
  record OfferVacantHours(
      @Id String vacancyId,
      @Id String siteId,
      @Limits(min = 0, max = 500) Hours hoursPerWeek,
      LocalDate availableFrom,
      boolean ongoing,
      @Nullable LocalDate availableUntil,
      @Nullable Boolean fullTimeRole,
      @Limits(min = 1, max = 2000) String reason)
      implements VacancyCommand {

    public boolean asOneRole() {
      return Boolean.TRUE.equals(fullTimeRole);
    }

    @Override
    public List<FieldProblem> problems() {
      List<FieldProblem> problems = new ArrayList<>();
      if (!hoursPerWeek.isPositive()) {
        problems.add(new FieldProblem("hoursPerWeek", "must be more than 0"));
      }
      if (availableUntil != null && (ongoing || availableUntil.isBefore(availableFrom))) {
        problems.add(
            new FieldProblem(
                "availableUntil", "must be of hours not ongoing, and not before availableFrom"));
      }
      return problems;
    }
  }

  /**
   * Names a cleaner of another site who is to be considered at step 1 or 6; said again, the later
   * holds.
   *
   * @param hoursPerWeek asked for; 0 takes the cleaner out of consideration
   * @param schoolObjects to a return, on a recorded ground; left out for "no"
   */
  record RecordTransferee(
      @Id String vacancyId,
      @Id String cleanerId,
      TransfereeBasis basis,
      @Limits(min = 0, max = 38) Hours hoursPerWeek,
      @Nullable Boolean schoolObjects,
      @Limits(min = 1, max = 2000) Confidential reason)
      implements VacancyCommand, PersonalCommand {}

  /**
   * Records what a cleaner answers at step 2, or of a nearby school at step 5.
   *
   * @param upToHoursPerWeek the total wished for; left out for as many as there may be
   */
  record DeclareInterest(
      @Id String vacancyId,
      @Id String cleanerId,
      Wish wants,
      @Nullable @Limits(min = 0, max = 38) Hours upToHoursPerWeek)
      implements VacancyCommand {

    @Override
    public List<FieldProblem> problems() {
      return upToHoursPerWeek == null
          ? List.of()
          : contradiction(upToHoursPerWeek)
              .map(says -> new FieldProblem("upToHoursPerWeek", says))
              .stream()
              .toList();
    }

    private Optional<String> contradiction(Hours upTo) {
      return switch (wants) {
        case FULL_TIME ->
            upTo.seconds() == Terms.FULL_TIME_SECONDS_PER_WEEK
                ? Optional.empty()
                : Optional.of("must be left out, or 38, of who wants full time");
        case MORE_HOURS ->
            upTo.isPositive() ? Optional.empty() : Optional.of("must be more than 0");
        case NONE -> Optional.of("must be left out of who wants none");
      };
    }
  }

  /** Hours given to a cleaner, a week, on top of the present ones. */
  record Allocation(@Id String cleanerId, @Limits(min = 0, max = 38) Hours hours) {}

  /**
   * Finishes a step with its outcome and opens the next that applies.
   *
   * @param reason of the decision, without personal particulars
   */
  record RecordStepOutcome(
      @Id String vacancyId,
      @Limits(min = 1, max = 7) int step,
      @Limits(max = 100) List<Allocation> allocations,
      @Limits(min = 1, max = 2000) String reason)
      implements VacancyCommand {

    @Override
    public List<FieldProblem> problems() {
      List<FieldProblem> problems = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < allocations.size(); i++) {
        if (!seen.add(allocations.get(i).cleanerId())) {
          problems.add(new FieldProblem("allocations[" + i + "].cleanerId", "is given twice"));
        }
        if (!allocations.get(i).hours().isPositive()) {
          problems.add(new FieldProblem("allocations[" + i + "].hours", "must be more than 0"));
        }
      }
      return problems;
    }
  }

  /**
   * Looks again at the cleaners' terms, after one of them changed. Sent by the ledger itself.
   *
   * @param cleanerId whose terms did
   */
  record ReviewStanding(String vacancyId, String cleanerId)
      implements VacancyCommand, Command.Internal {}

  /**
   * Takes an offer back; what was given stays given.
   *
   * @param reason of the decision, without personal particulars
   */
  record WithdrawVacancy(@Id String vacancyId, @Limits(min = 1, max = 2000) String reason)
      implements VacancyCommand {}
}
