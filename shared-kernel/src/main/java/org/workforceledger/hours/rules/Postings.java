package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkYear;

/** The differences between what a day's facts are worth and what has been posted for it. */
public final class Postings {

  private Postings() {}

  /**
   * The postings that bring a day to its account; none if it is there already. A settlement is
   * nothing that follows from a day, and stays.
   */
  public static List<Posting> toReach(DayAccount account, LocalDate date, WorkYear posted) {
    Map<Account, Long> before = posted.postedOn(date);
    if (account.entries().isEmpty() && before.isEmpty()) {
      return List.of();
    }
    List<Posting> postings = new ArrayList<>();
    for (Account each : Account.values()) {
      long change = account.seconds(each) - before.getOrDefault(each, 0L);
      if (change != 0 && each != Account.ADO_SETTLED) {
        postings.add(posting(account, date, each, change));
      }
    }
    return postings;
  }

  private static Posting posting(DayAccount account, LocalDate date, Account each, long change) {
    DayAccount.Entry entry = account.entries().get(each);
    return entry == null
        ? new Posting(date, each, change, clauseOf(each), "no longer due")
        : new Posting(date, each, change, entry.clause(), entry.because());
  }

  /** The clause under which an account is posted when nothing else says. */
  static String clauseOf(Account account) {
    return switch (account) {
      case ORDINARY -> "8.1";
      case ADO_WORKED -> "8.7(b)(ii)";
      case EXCESS -> "8.8(a)(i)";
      case ADO_HOLIDAY -> "8.7(f)(iii)";
      case ADO_LEAVE -> "8.7(g)(iii)";
      case ADO_COMPENSATION, ADO_DEEMED -> "8.7(h)(i)";
      case ADO_TRAINING -> "10.5(c)";
      case ADO_SETTLED -> "8.7(i)(ii)";
      case SUPPLEMENTARY -> "8.7(d)(i)";
      case ADO_ALARM -> "9.7(d)";
      case ADO_OPENING -> "8.7(b)(iv)";
      case ADO_TOIL -> "8.8(c)(vii)";
      case ADO_TAKEN -> "8.7(d)(ii)";
      case EXCESS_PAID -> "8.8(a)(v)";
      case EXCESS_TOIL -> "8.8(c)(i)";
      case PAID_ORDINARY -> "8.8(b)(iii)";
      case OVERTIME_15, OVERTIME_20 -> "8.8(b)(iv)";
      case OVERTIME_25 -> "8.8(b)(v)";
      case TOIL_ACCRUED -> "8.8(c)(iii)";
    };
  }
}
