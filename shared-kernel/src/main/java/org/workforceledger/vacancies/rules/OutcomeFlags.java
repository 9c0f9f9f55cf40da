package org.workforceledger.vacancies.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyStep;
import org.workforceledger.vacancies.rules.Sharing.Share;

/** Outcomes that are taken for their recorded reason, though a clause wants another. */
final class OutcomeFlags {

  /** 0.2 of full time: one day (8.9(b)(iv), R-58). */
  private static final Hours LEAST_ROLE = Candidate.FULL_TIME.times(1, 5);

  private OutcomeFlags() {}

  static List<Flag> of(Vacancy before, VacancyStep step, Sharing sharing) {
    List<Flag> flags = new ArrayList<>();
    switch (step) {
      case ADVISE_PART_TIMERS -> addUnanswered(before, flags);
      case RECRUITMENT -> addSmallRoles(before, sharing, flags);
      case CERTAIN_TRANSFEREES,
          CREATE_FULL_TIME,
          SHARE_THE_REST,
          NEARBY_SCHOOLS,
          OTHER_TRANSFERS -> {}
    }
    if (step != VacancyStep.CREATE_FULL_TIME) {
      addMissedMinimum(before, sharing, flags);
    }
    return flags;
  }

  /** Who was asked and said nothing takes no part in steps 3 and 4. */
  @Clause("8.9(f)(ii)")
  private static void addUnanswered(Vacancy vacancy, List<Flag> flags) {
    String silent =
        vacancy.standings().values().stream()
            .filter(vacancy::isOfSite)
            .filter(s -> Eligibility.of(s, vacancy.offered().ongoing()).eligible())
            .map(Standing::cleanerId)
            .filter(id -> !vacancy.answers().containsKey(id))
            .sorted()
            .collect(Collectors.joining(", "));
    if (!silent.isEmpty()) {
      flags.add(new Flag("8.9(f)(ii)", "no answer, and so no part, of " + silent));
    }
  }

  /** A role of 7.6 h a week or more is in order; 7.5 h is flagged. */
  @Clause("8.9(b)(iv)")
  private static void addSmallRoles(Vacancy vacancy, Sharing sharing, List<Flag> flags) {
    for (Share share : sharing.shares()) {
      if (share.newHours().compareTo(LEAST_ROLE) < 0) {
        flags.add(small(share.cleanerId() + " has a role of " + share.newHours()));
      }
    }
    if (sharing.shares().isEmpty() && vacancy.left().compareTo(LEAST_ROLE) < 0) {
      flags.add(small("a role of " + vacancy.left() + " is recruited for"));
    }
  }

  private static Flag small(String says) {
    return new Flag("8.9(b)(iv)", says + ", below 0.2 FTE; taken for the reason recorded");
  }

  /**
   * At a site short of permanent full-time cleaners, 38 hours or more that are shared out so that
   * no full-time position is left to make.
   */
  @Clause("8.9(c)(i)")
  private static void addMissedMinimum(Vacancy vacancy, Sharing sharing, List<Flag> flags) {
    boolean couldHave = vacancy.left().compareTo(Candidate.FULL_TIME) >= 0;
    boolean cannotAnyMore = sharing.left().compareTo(Candidate.FULL_TIME) < 0;
    int required = vacancy.offered().fullTimeRequired();
    long actual = fullTimeAfter(vacancy, sharing);
    if (couldHave && cannotAnyMore && actual < required) {
      flags.add(
          new Flag(
              "8.9(c)(i)",
              "%d of %d required full-time cleaners, and hours that could have made one are shared out"
                  .formatted(actual, required)));
    }
  }

  private static long fullTimeAfter(Vacancy vacancy, Sharing sharing) {
    Map<String, Hours> given =
        sharing.shares().stream().collect(Collectors.toMap(Share::cleanerId, Share::newHours));
    return vacancy.standings().values().stream()
            .filter(s -> s.siteId().equals(vacancy.offered().siteId()))
            .filter(s -> s.employed() && s.tenure() == Tenure.PERMANENT)
            .filter(s -> !given.containsKey(s.cleanerId()) && s.hours().equals(Candidate.FULL_TIME))
            .count()
        + given.values().stream().filter(Candidate.FULL_TIME::equals).count();
  }
}
