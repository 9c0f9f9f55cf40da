package org.workforceledger.vacancies.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyEvent.InterestDeclared;
import org.workforceledger.vacancies.api.VacancyStep;
import org.workforceledger.vacancies.api.Wish;
import org.workforceledger.vacancies.rules.Sharing.Share;

/**
 * Whether an outcome shares out hours that could have made a full-time position which the site must
 * have. Hours make one where they bring a part-time cleaner of the site to 38, or are 38.
 *
 * <p>Example: two are required, there is one; 18 h go to a transferee at step 1 while a part-time
 * cleaner of 20 h has not been asked yet.
 */
final class MissedMinimum {

  private MissedMinimum() {}

  @Clause("8.9(c)(i)")
  static Optional<Flag> of(Vacancy vacancy, Sharing sharing) {
    Map<String, Hours> given =
        sharing.shares().stream().collect(Collectors.toMap(Share::cleanerId, Share::newHours));
    int required = vacancy.offered().fullTimeRequired();
    long could = fullTime(vacancy, Map.of()) + makes(vacancy, Map.of(), vacancy.left());
    long actual = fullTime(vacancy, given);
    long can = actual + makes(vacancy, given, sharing.left());
    return can < required && can < could
        ? Optional.of(
            new Flag(
                "8.9(c)(i)",
                "%d of %d required full-time cleaners, and hours that could have made one are shared out"
                    .formatted(actual, required)))
        : Optional.empty();
  }

  /** The permanent cleaners of the site who have 38 hours once these are given theirs. */
  private static long fullTime(Vacancy vacancy, Map<String, Hours> given) {
    return vacancy.standings().values().stream()
            .filter(s -> s.siteId().equals(vacancy.offered().siteId()))
            .filter(s -> s.employed() && s.tenure() == Tenure.PERMANENT)
            .filter(s -> !given.containsKey(s.cleanerId()) && s.hours().equals(Candidate.FULL_TIME))
            .count()
        + given.values().stream().filter(Candidate.FULL_TIME::equals).count();
  }

  /** The most full-time positions that so many hours make: the smallest needs first. */
  private static long makes(Vacancy vacancy, Map<String, Hours> given, Hours hours) {
    List<Hours> missing =
        new ArrayList<>(
            vacancy.standings().values().stream()
                .filter(standing -> mayBecomeFullTime(vacancy, standing))
                .map(s -> given.getOrDefault(s.cleanerId(), s.hours()))
                .map(Candidate.FULL_TIME::minus)
                .filter(Hours::isPositive)
                .sorted()
                .toList());
    long made = 0;
    Hours left = hours;
    while (!missing.isEmpty() && missing.getFirst().compareTo(left) <= 0) {
      left = left.minus(missing.removeFirst());
      made++;
    }
    return made + left.seconds() / Candidate.FULL_TIME.seconds();
  }

  /** Who is permanent and part-time at the site, and wants full time or is still to be asked. */
  private static boolean mayBecomeFullTime(Vacancy vacancy, Standing standing) {
    if (!vacancy.isOfSite(standing)
        || standing.tenure() != Tenure.PERMANENT
        || !Eligibility.of(standing, vacancy.offered().ongoing()).eligible()
        || standing.elsewhere().isPositive()) {
      return false;
    }
    InterestDeclared answer = vacancy.answers().get(standing.cleanerId());
    return answer == null
        ? vacancy.step().filter(VacancyStep.CERTAIN_TRANSFEREES::equals).isPresent()
        : answer.wants() == Wish.FULL_TIME;
  }
}
