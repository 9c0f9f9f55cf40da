package org.workforceledger.hours.automation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.workforceledger.hours.api.Cause;
import org.workforceledger.hours.api.WorkCommand.AccountDays;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.Streams;
import org.workforceledger.log.write.Facts;

/** The commands that account a span of days anew: one for each year's stream that it touches. */
final class AccountDaysOf {

  private AccountDaysOf() {}

  /** From one day to another, both included, because of an event just recorded. */
  static List<AccountDays> span(
      Recorded<? extends Event> cause, Event.OfEngagement of, LocalDate from, LocalDate to) {
    Cause why = new Cause(cause.type(), cause.stream(), cause.sequence());
    return span(why, of.cleanerId(), of.engagementId(), from, to);
  }

  /** From one day to another, both included. */
  static List<AccountDays> span(
      Cause cause, String cleanerId, String engagementId, LocalDate from, LocalDate to) {
    List<AccountDays> commands = new ArrayList<>();
    for (int year = Streams.workYear(from); year <= Streams.workYear(to); year++) {
      LocalDate first = Streams.firstDayOfWorkYear(year);
      LocalDate last = Streams.lastDayOfWorkYear(year);
      commands.add(
          new AccountDays(
              cleanerId,
              engagementId,
              first,
              from.isAfter(first) ? from : first,
              to.isBefore(last) ? to : last,
              cause));
    }
    return commands;
  }

  /** From a day to the last on which anything can be due: published, granted or worked. */
  static List<AccountDays> onwards(
      Recorded<? extends Event> cause, Event.OfEngagement of, LocalDate from, Facts facts) {
    LocalDate to = LocalDate.of(facts.calendar().lastYear(facts.today().getYear()), 12, 31);
    LocalDate leave = facts.leave(of.engagementId()).lastDay().orElse(to);
    return span(cause, of, from, leave.isAfter(to) ? leave : to);
  }
}
