package org.workforceledger.vacancies.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyEvent.Allocated;
import org.workforceledger.vacancies.api.VacancyStep;
import org.workforceledger.vacancies.rules.Sharing.Share;

/**
 * Step 7: normal recruitment chooses; what it gave is recorded. A recruit is engaged at the site
 * since the offer was recorded, and has the hours already: each of them fills one vacancy only. A
 * cleaner who was there before, fixed-term ones included, has them on top, up to 76 a fortnight
 * over all engagements.
 */
public final class Recruitment {

  private static final String CLAUSE = "8.9(k)";

  private Recruitment() {}

  /**
   * What recruitment gave.
   *
   * @param others the other vacancies, open or not
   * @throws Refusal if somebody is not employed at the site, is casual, was engaged for fewer hours
   *     or would pass 76 hours
   */
  @Clause("8.9(k)")
  public static Sharing of(
      Vacancy vacancy,
      Collection<Vacancy> others,
      Map<String, Hours> allocations,
      Function<String, Standing> standings) {
    List<Share> shares = new ArrayList<>();
    Hours left = vacancy.left();
    for (Map.Entry<String, Hours> each : allocations.entrySet()) {
      Standing standing = standings.apply(each.getKey());
      refuse(vacancy, standing);
      shares.add(
          isRecruit(vacancy, standing)
              ? recruited(vacancy, others, standing, each.getValue())
              : onTop(standing, each.getValue()));
      left = left.minus(each.getValue());
    }
    return new Sharing(shares, List.of(), null, left);
  }

  private static void refuse(Vacancy vacancy, Standing standing) {
    if (!standing.employed() || !standing.siteId().equals(vacancy.offered().siteId())) {
      throw Refusal.rule(
          CLAUSE, standing.cleanerId() + " is to be engaged at or transferred to the site first");
    }
    if (standing.tenure() == Tenure.CASUAL) {
      throw Refusal.rule("5.4(a)", standing.cleanerId() + " is casual, without hours a week");
    }
  }

  /** Hours that fill a vacancy already fill no other. */
  private static Share recruited(
      Vacancy vacancy, Collection<Vacancy> others, Standing standing, Hours hours) {
    Hours taken = given(vacancy, others, standing.cleanerId());
    if (taken.plus(hours).compareTo(standing.hours()) > 0) {
      throw Refusal.rule(
          CLAUSE,
          "%s is engaged for %s, of which %s fill vacant hours already"
              .formatted(standing.cleanerId(), standing.hours(), taken));
    }
    return new Share(
        standing.cleanerId(), hours, standing.hours(), CLAUSE, "recruited for the vacancy");
  }

  /** What a cleaner was given of the site's vacant hours since this vacancy was offered. */
  private static Hours given(Vacancy vacancy, Collection<Vacancy> others, String cleanerId) {
    return Stream.concat(Stream.of(vacancy), others.stream())
        .filter(each -> each.offered().siteId().equals(vacancy.offered().siteId()))
        .flatMap(each -> each.outcomes().stream())
        .filter(outcome -> !outcome.on().isBefore(vacancy.offered().offeredOn()))
        .flatMap(outcome -> outcome.allocations().stream())
        .filter(each -> each.cleanerId().equals(cleanerId))
        .map(each -> new Hours(each.secondsPerWeek()))
        .reduce(Hours.ZERO, Hours::plus);
  }

  private static Share onTop(Standing standing, Hours hours) {
    Hours total = standing.hours().plus(hours);
    if (total.plus(standing.elsewhere()).compareTo(Candidate.FULL_TIME) > 0) {
      throw Refusal.rule("11.3(b)(i)", standing.cleanerId() + " would pass 76 hours a fortnight");
    }
    return new Share(standing.cleanerId(), hours, total, CLAUSE, "chosen by recruitment");
  }

  /**
   * Whether an engagement, or its hours a week, came to the site since the offer was recorded, and
   * not by an earlier step.
   */
  public static boolean isRecruit(Vacancy vacancy, Standing standing) {
    boolean recorded =
        vacancy.offered().cleaners().stream()
            .filter(each -> each.tenure() != Tenure.CASUAL)
            .anyMatch(each -> each.engagementId().equals(standing.engagementId()));
    return !recorded && !isGivenBefore(vacancy, standing.cleanerId());
  }

  private static boolean isGivenBefore(Vacancy vacancy, String cleanerId) {
    return vacancy.outcomes().stream()
        .filter(outcome -> outcome.step() != VacancyStep.RECRUITMENT)
        .flatMap(outcome -> outcome.allocations().stream())
        .map(Allocated::cleanerId)
        .anyMatch(cleanerId::equals);
  }

  /** Whether what a share gives was engaged for, as far as the vacancy knows. */
  static boolean isRecruit(Vacancy vacancy, Share share) {
    Standing known = vacancy.standings().get(share.cleanerId());
    return known == null || isRecruit(vacancy, known);
  }
}
