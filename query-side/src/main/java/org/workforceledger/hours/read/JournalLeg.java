package org.workforceledger.hours.read;

import java.time.LocalDate;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.read.ToilLine.Kind;

/**
 * Seconds that come to one account of the journal from another. An account's name reads {@code
 * ado:C1001-1:2025:taken}: ADO has a year, because it begins at zero on 1 January (8.7(f)(v)); what
 * every account comes from or goes to is under {@code equity}.
 *
 * @param seconds to the account; negative where they leave it
 * @param clause the clause that makes it so
 */
record JournalLeg(String account, String against, long seconds, String clause) {

  /** An account and what it comes from, without the engagement and the year. */
  private record Place(String account, String against) {

    JournalLeg leg(String engagementId, LocalDate date, long seconds, String clause) {
      return new JournalLeg(
          named(account, engagementId, date), named(against, engagementId, date), seconds, clause);
    }

    private static String named(String name, String engagementId, LocalDate date) {
      return name.replace("YEAR", Integer.toString(date.getYear())).replace("ID", engagementId);
    }
  }

  /** What a posting does; what is taken or settled leaves the account. */
  static JournalLeg of(String engagementId, Posting posting) {
    long seconds = posting.account().adoSign() < 0 ? -posting.seconds() : posting.seconds();
    return place(posting.account()).leg(engagementId, posting.date(), seconds, posting.clause());
  }

  private static Place place(Account account) {
    return switch (account) {
      case ORDINARY -> new Place("paid:ID:ordinary-time", "equity:ID:worked");
      case ADO_WORKED -> new Place("ado:ID:YEAR:credited:worked", "equity:ID:worked");
      case ADO_TRAINING -> new Place("ado:ID:YEAR:credited:training", "equity:ID:worked");
      case ADO_HOLIDAY -> new Place("ado:ID:YEAR:credited:holiday", "equity:ID:agreement");
      case ADO_LEAVE -> new Place("ado:ID:YEAR:credited:leave", "equity:ID:agreement");
      case ADO_COMPENSATION ->
          new Place("ado:ID:YEAR:credited:compensation", "equity:ID:agreement");
      case ADO_ALARM -> new Place("ado:ID:YEAR:credited:alarm", "equity:ID:agreement");
      case ADO_OPENING ->
          new Place("ado:ID:YEAR:credited:brought-forward", "equity:ID:brought-forward");
      case ADO_TOIL -> new Place("ado:ID:YEAR:credited:converted-toil", "equity:ID:conversion");
      case ADO_TAKEN -> new Place("ado:ID:YEAR:taken", "equity:ID:time-off");
      case ADO_SETTLED -> new Place("ado:ID:YEAR:settled", "equity:ID:settlement");
      case ADO_DEEMED -> new Place("compensation:ID:YEAR:ado-days", "equity:ID:agreement");
      case SUPPLEMENTARY -> new Place("supplementary:ID:YEAR", "equity:ID:agreement");
      case EXCESS -> new Place("excess:ID:not-authorised", "equity:ID:worked");
      case EXCESS_PAID -> new Place("excess:ID:paid", "equity:ID:worked");
      case EXCESS_TOIL -> new Place("excess:ID:toil", "equity:ID:worked");
      case PAID_ORDINARY -> new Place("paid:ID:ordinary-rate", "equity:ID:agreement");
      case OVERTIME_15 -> new Place("paid:ID:overtime-1.5", "equity:ID:agreement");
      case OVERTIME_20 -> new Place("paid:ID:overtime-2", "equity:ID:agreement");
      case OVERTIME_25 -> new Place("paid:ID:overtime-2.5", "equity:ID:agreement");
      case TOIL_ACCRUED -> new Place("toil:ID:accrued", "equity:ID:agreement");
    };
  }

  /** ADO deemed taken on a day, which follows from postings and is none itself (8.7(h)(i)). */
  static JournalLeg deemed(String engagementId, LocalDate date, long seconds) {
    return new Place("ado:ID:YEAR:deemed", "equity:ID:time-off")
        .leg(engagementId, date, -seconds, "8.7(h)(i)");
  }

  /** What became of time off in lieu. */
  static JournalLeg of(String engagementId, ToilChange change) {
    return place(change.kind()).leg(engagementId, change.date(), change.seconds(), change.clause());
  }

  private static Place place(Kind kind) {
    return switch (kind) {
      case OPENING -> new Place("toil:ID:brought-forward", "equity:ID:brought-forward");
      case ACCRUED -> place(Account.TOIL_ACCRUED);
      case TAKEN -> new Place("toil:ID:taken", "equity:ID:time-off");
      case CONVERTED -> new Place("toil:ID:converted", "equity:ID:conversion");
      case PAID_OUT -> new Place("toil:ID:paid-out", "paid:ID:toil");
    };
  }
}
