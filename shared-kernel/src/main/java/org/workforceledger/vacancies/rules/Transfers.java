package org.workforceledger.vacancies.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Hours;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.TransfereeBasis;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyEvent.TransfereeRecorded;
import org.workforceledger.vacancies.api.VacancyStep;
import org.workforceledger.vacancies.rules.Sharing.PassedOver;
import org.workforceledger.vacancies.rules.Sharing.Share;

/**
 * Steps 1 and 6: who comes from another site with hours of the vacancy in place of the present
 * ones. At step 1 in the order in which the agreement names them, at step 6 returns of required
 * transfers, then compassionate, then the rest; of one kind in order of request. Each takes what is
 * left, at most what was asked, save that a required transfer keeps the substantive hours
 * (11.4(h)(ii)). A full-time role goes to a transferee whole.
 */
final class Transfers {

  private final Vacancy vacancy;
  private final VacancyStep step;
  private final List<Share> shares = new ArrayList<>();
  private final List<PassedOver> passedOver = new ArrayList<>();
  private Hours left;

  private Transfers(Vacancy vacancy, VacancyStep step) {
    this.vacancy = vacancy;
    this.step = step;
    left = vacancy.left();
  }

  @Clause({"8.9(e)(i)", "8.9(e)(ii)", "8.9(j)", "11.4(h)(ii)"})
  static Sharing of(Vacancy vacancy, VacancyStep step) {
    Transfers transfers = new Transfers(vacancy, step);
    vacancy.transferees().values().stream()
        .filter(each -> each.basis().step() == step && each.secondsPerWeek() > 0)
        .sorted(Comparator.comparing(Transfers::rank))
        .forEach(transfers::take);
    return new Sharing(transfers.shares, transfers.passedOver, null, transfers.left);
  }

  /** A return to which the school objects counts as requested. */
  private static int rank(TransfereeRecorded each) {
    return each.basis() == TransfereeBasis.RETURN && each.schoolObjects()
        ? TransfereeBasis.REQUESTED.ordinal()
        : each.basis().ordinal();
  }

  private void take(TransfereeRecorded each) {
    String id = each.standing().cleanerId();
    Standing standing = vacancy.standings().getOrDefault(id, each.standing());
    Hours room = Candidate.FULL_TIME.minus(standing.elsewhere()).atLeast(Hours.ZERO);
    Hours asked = new Hours(each.secondsPerWeek()).atMost(room);
    Hours given = asked.atMost(left);
    if (standing.tenure() != Tenure.PERMANENT) {
      passOver(id, step.clause(), "not permanent: considered at step 7");
    } else if (!standing.siteId().equals(each.standing().siteId())) {
      passOver(id, step.clause(), "has moved to site %s since".formatted(standing.siteId()));
    } else if (!standing.employed()) {
      passOver(id, step.clause(), "not employed when the hours become available");
    } else if (standing.improving() && given.compareTo(standing.hours()) > 0) {
      passOver(id, "8.9(b)(v)", "in performance improvement: no increase until it is finalised");
    } else if (each.basis() == TransfereeBasis.REQUIRED && given.compareTo(asked) < 0) {
      passOver(id, "11.4(h)(ii)", "keeps %s, of which %s are left".formatted(asked, given));
    } else if (vacancy.isWholeRole() && given.compareTo(left) < 0) {
      passOver(id, "8.9(g)(ii)", "asks for %s of a role of %s".formatted(asked, left));
    } else if (!given.isPositive()) {
      passOver(id, step.clause(), "nothing is left, or 76 hours a fortnight are reached");
    } else {
      String why = "%s: asked for %s, %s are left".formatted(words(each), asked, left);
      shares.add(new Share(id, given, given, step.clause(), why));
      left = left.minus(given);
    }
  }

  private void passOver(String cleanerId, String clause, String why) {
    passedOver.add(new PassedOver(cleanerId, clause, why));
  }

  private static String words(TransfereeRecorded each) {
    return switch (each.basis()) {
      case PRIORITY -> "service-wide priority transfer";
      case COMPASSIONATE_SERIOUS -> "transfer for serious health and safety reasons";
      case REQUIRED -> "required transfer";
      case RETURN ->
          each.schoolObjects() ? "return to which the school objects" : "return after a transfer";
      case COMPASSIONATE -> "compassionate transfer";
      case REQUESTED -> "requested transfer";
    };
  }
}
