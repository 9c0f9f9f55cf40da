package org.workforceledger.vacancies.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;

/** Commands about one vacancy (8.9). */
public sealed interface VacancyCommand extends Command {

  String vacancyId();

  /**
   * Offers hours that fell vacant at a site.
   *
   * @param ongoing whether they are permanent; others are given as 8.9(l) says
   * @param fullTimeRole whether they are one role of 38 hours, which may not be split at will
   */
  record OfferVacantHours(
      @Id String vacancyId,
      @Id String siteId,
      @Limits(min = 0, max = 500) Hours hoursPerWeek,
      LocalDate availableFrom,
      boolean ongoing,
      @Nullable Boolean fullTimeRole,
      @Limits(min = 1, max = 2000) String reason)
      implements VacancyCommand {

    @Override
    public List<FieldProblem> problems() {
      return hoursPerWeek.isPositive()
          ? List.of()
          : List.of(new FieldProblem("hoursPerWeek", "must be more than 0"));
    }
  }

  /**
   * Names a cleaner of another site who is to be considered at step 1 or 6.
   *
   * @param schoolObjects to a return, on a recorded ground; left out for "no"
   */
  record RecordTransferee(
      @Id String vacancyId,
      @Id String cleanerId,
      TransfereeBasis basis,
      @Limits(min = 0, max = 38) Hours hoursPerWeek,
      @Nullable Boolean schoolObjects,
      @Limits(min = 1, max = 2000) String reason)
      implements VacancyCommand {}

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
      implements VacancyCommand {}

  /** Hours given to a cleaner, a week, on top of the present ones. */
  record Allocation(@Id String cleanerId, @Limits(min = 0, max = 38) Hours hours) {}

  /** Finishes a step with its outcome and opens the next that applies. */
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

  /** Takes an offer back; what was given stays given. */
  record WithdrawVacancy(@Id String vacancyId, @Limits(min = 1, max = 2000) String reason)
      implements VacancyCommand {}
}
