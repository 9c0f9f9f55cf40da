package org.workforceledger.hours.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.AdoEvent.AdoDayAgreed;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.rules.AdoAccount;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.DailyTotals;
import org.workforceledger.hours.rules.RequiredHours;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.write.Facts;

/** What the ADO account of a year will make of postings, for the answer to a command. */
final class Explaining {

  private Explaining() {}

  /**
   * A step for each posting. Agreed hours within workers' compensation are deemed taken only so far
   * as the account deems them; what had accrued otherwise stays (8.7(h); R-14).
   */
  static List<Step> steps(List<Posting> postings, String engagementId, Facts facts) {
    List<Step> steps = new ArrayList<>();
    for (Posting posting : postings) {
      if (posting.account() == Account.ADO_DEEMED) {
        steps.addAll(deemed(posting.date(), after(posting.date(), postings, engagementId, facts)));
      } else {
        steps.addAll(Day.steps(List.of(posting)));
      }
    }
    return steps;
  }

  /** The year of a day with what is posted now. */
  static DailyTotals after(
      LocalDate date, List<Posting> postings, String engagementId, Facts facts) {
    int year = date.getYear();
    return DailyTotals.of(year, Day.work(engagementId, year, facts)).with(postings);
  }

  @Clause({"8.7(h)(i)", "8.7(h)(ii)"})
  private static List<Step> deemed(LocalDate date, DailyTotals totals) {
    Hours agreed = new Hours(totals.of(Account.ADO_DEEMED).getOrDefault(date, 0L));
    Hours deemed = new Hours(totals.deemed().getOrDefault(date, 0L));
    Hours stays = agreed.minus(deemed);
    String says =
        agreed.isPositive()
            ? "%s: ADO day of %s within workers' compensation, deemed taken, first out of what such leave credited"
                .formatted(date, agreed)
            : date + ": no ADO day within workers' compensation any more";
    List<Step> steps = new ArrayList<>();
    steps.add(new Step("8.7(h)(i)", says, deemed.toString()));
    if (stays.isPositive()) {
      String later = date + ": had accrued otherwise and stays to be taken later";
      steps.add(new Step("8.7(h)(ii)", later, stays.toString()));
    }
    return steps;
  }

  /**
   * What of an agreed ADO day is not taken, because the day has fewer ordinary hours that nothing
   * else covers; none if all of it is.
   */
  static List<Step> cut(AdoDayAgreed agreed, Circumstances circumstances, DailyTotals after) {
    LocalDate date = agreed.date();
    Long given = agreed.agreedSeconds();
    long rostered =
        circumstances.rosters().on(date).map(day -> day.ordinaryMinutes() * 60L).orElse(0L);
    Hours meant = new Hours(given == null ? rostered : given);
    Hours counted =
        new Hours(
            after.of(Account.ADO_TAKEN).getOrDefault(date, 0L)
                + after.of(Account.ADO_DEEMED).getOrDefault(date, 0L));
    String says =
        "%s: %s agreed; only ordinary hours of the day that nothing else covers are taken as ADO"
            .formatted(date, meant);
    return meant.compareTo(counted) > 0
        ? List.of(new Step("R-132", says, counted.toString()))
        : List.of();
  }

  /** What the year's ADO days go beyond, all that are agreed counted. */
  static List<Flag> beyond(Circumstances circumstances, LocalDate date, DailyTotals after) {
    Hours required =
        RequiredHours.of(
                circumstances.engagement(),
                date.getYear(),
                circumstances.calendar(),
                circumstances::siteKind)
            .value();
    LocalDate close = LocalDate.of(date.getYear(), 12, 31);
    return AdoAccount.of(close, required, after)
        .takenBeyond(circumstances.isSchoolBased(date))
        .stream()
        .toList();
  }
}
