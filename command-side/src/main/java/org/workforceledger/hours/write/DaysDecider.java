package org.workforceledger.hours.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkCommand.AccountDays;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.hours.api.WorkEvent.DaysAccounted;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.DayFacts;
import org.workforceledger.hours.rules.DayFlags;
import org.workforceledger.ledger.Flag;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** Days accounted anew after a cause in another stream. */
final class DaysDecider {

  private DaysDecider() {}

  /** Posts what the days from one to another have come to differ by. */
  static Decision<WorkEvent> account(WorkYear year, AccountDays command, Facts facts) {
    Circumstances circumstances = Day.circumstances(command.engagementId(), facts);
    List<DayFacts> days =
        command
            .from()
            .datesUntil(command.to().plusDays(1))
            .map(date -> circumstances.dayFacts(date, year))
            .toList();
    List<Posting> postings = Week.postings(circumstances, year, days);
    return postings.isEmpty()
        ? Decision.nothing()
        : Decision.of(
            new DaysAccounted(
                command.cleanerId(),
                command.engagementId(),
                command.cause(),
                postings,
                flags(circumstances, year, days, postings)),
            Explaining.steps(postings, command.engagementId(), facts));
  }

  /** What the days breach that have come to differ. */
  private static List<Flag> flags(
      Circumstances circumstances, WorkYear year, List<DayFacts> days, List<Posting> postings) {
    Set<LocalDate> changed = postings.stream().map(Posting::date).collect(Collectors.toSet());
    return days.stream()
        .filter(day -> changed.contains(day.date()))
        .flatMap(day -> DayFlags.of(circumstances, year, day).stream())
        .toList();
  }
}
