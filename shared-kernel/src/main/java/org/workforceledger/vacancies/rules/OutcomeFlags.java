package org.workforceledger.vacancies.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.workforceledger.agreement.api.Clause;
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
      case RECRUITMENT -> {
        addSmallRoles(before, sharing, flags);
        addOtherThanVacant(before, sharing, flags);
      }
      case CERTAIN_TRANSFEREES,
          CREATE_FULL_TIME,
          SHARE_THE_REST,
          NEARBY_SCHOOLS,
          OTHER_TRANSFERS -> {}
    }
    if (step != VacancyStep.CREATE_FULL_TIME) {
      MissedMinimum.of(before, sharing).ifPresent(flags::add);
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

  /** Hours that nobody was found for, and engagements for more hours than were vacant. */
  @Clause("8.9(k)")
  private static void addOtherThanVacant(Vacancy vacancy, Sharing sharing, List<Flag> flags) {
    for (Share share : sharing.shares()) {
      if (Recruitment.isRecruit(vacancy, share) && share.newHours().compareTo(vacancy.left()) > 0) {
        flags.add(
            new Flag(
                "8.9(k)",
                "%s is engaged for %s, more than the %s that were left"
                    .formatted(share.cleanerId(), share.newHours(), vacancy.left())));
      }
    }
    if (sharing.shares().isEmpty()) {
      flags.add(new Flag("8.9(k)", vacancy.left() + " a week are given to nobody"));
    }
  }

  private static Flag small(String says) {
    return new Flag("8.9(b)(iv)", says + ", below 0.2 FTE; taken for the reason recorded");
  }
}
