package org.workforceledger.employment.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.employment.api.EngagementCommand.ConvertTenure;
import org.workforceledger.employment.api.EngagementCommand.EngageCleaner;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Hours;

/** What tenure, hours and dates of an engagement must have to do with each other (5.2 to 5.4). */
final class EngagementProblems {

  private EngagementProblems() {}

  static List<FieldProblem> of(EngageCleaner command) {
    List<FieldProblem> problems = new ArrayList<>();
    if (command.tenure() != Tenure.CASUAL && command.ordinaryHoursPerWeek() == null) {
      problems.add(new FieldProblem("ordinaryHoursPerWeek", "is required unless CASUAL"));
    }
    tenure(command.tenure(), command.ordinaryHoursPerWeek(), command.endsOn(), problems);
    LocalDate from = command.commencedOn();
    notAfter("commencedOn", from, "endsOn", command.endsOn(), problems);
    notBefore("commencedOn", from, "payPointSince", command.payPointSince(), problems);
    notBefore(
        "commencedOn", from, "continuousServiceSince", command.continuousServiceSince(), problems);
    return problems;
  }

  static List<FieldProblem> of(ConvertTenure command) {
    List<FieldProblem> problems = new ArrayList<>();
    tenure(command.tenure(), command.ordinaryHoursPerWeek(), command.endsOn(), problems);
    notAfter("effectiveFrom", command.effectiveFrom(), "endsOn", command.endsOn(), problems);
    return problems;
  }

  static List<FieldProblem> positive(Hours hours) {
    return hours.isPositive()
        ? List.of()
        : List.of(new FieldProblem("ordinaryHoursPerWeek", "must be more than 0, at most 38"));
  }

  private static void tenure(
      Tenure tenure,
      @Nullable Hours hours,
      @Nullable LocalDate endsOn,
      List<FieldProblem> problems) {
    if (tenure == Tenure.CASUAL && hours != null) {
      problems.add(
          new FieldProblem("ordinaryHoursPerWeek", "a casual has no ordinary hours a week"));
    }
    if (hours != null) {
      problems.addAll(positive(hours));
    }
    if (tenure == Tenure.PERMANENT && endsOn != null) {
      problems.add(new FieldProblem("endsOn", "permanent employment has no end date"));
    }
  }

  /** A day, if given, is this one or later. */
  private static void notAfter(
      String from,
      LocalDate day,
      String field,
      @Nullable LocalDate given,
      List<FieldProblem> problems) {
    if (given != null && given.isBefore(day)) {
      problems.add(new FieldProblem(field, "must not be before " + from));
    }
  }

  /** A day, if given, is this one or earlier. */
  private static void notBefore(
      String from,
      LocalDate day,
      String field,
      @Nullable LocalDate given,
      List<FieldProblem> problems) {
    if (given != null && given.isAfter(day)) {
      problems.add(new FieldProblem(field, "must not be after " + from));
    }
  }
}
