package org.workforceledger.hours.automation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.workforceledger.calendar.api.SchoolYearCommand.FinishCrediting;
import org.workforceledger.hours.api.Cause;
import org.workforceledger.hours.api.WorkCommand.AccountDays;
import org.workforceledger.ledger.Command;
import org.workforceledger.log.Streams;
import org.workforceledger.log.write.Answer;
import org.workforceledger.log.write.Answer.Unavailable;
import org.workforceledger.log.write.CalendarChanges;
import org.workforceledger.log.write.CalendarChanges.Change;
import org.workforceledger.log.write.CalendarChanges.Person;
import org.workforceledger.log.write.CommandQueue;
import org.workforceledger.log.write.Request;

/**
 * A calendar touches every roster, so its credits follow outside the command's transaction, a
 * few engagements at a time. What is still to do is read from the log itself: a year whose last
 * change is later than its last {@code RostersCredited}. It may be begun again at any time, because
 * an account that is right already posts nothing.
 */
public final class WhenSchoolYearChangesThenCreditRosters {

  private static final Logger LOG =
      LoggerFactory.getLogger(WhenSchoolYearChangesThenCreditRosters.class);
  private static final int AT_ONCE = 50;

  private final CalendarChanges changes;
  private final CommandQueue queue;

  WhenSchoolYearChangesThenCreditRosters(CalendarChanges changes, CommandQueue queue) {
    this.changes = changes;
    this.queue = queue;
  }

  /** Credits what is outstanding, oldest change first; leaves the rest to the next call. */
  void creditOutstanding() {
    for (Change change : changes.outstanding()) {
      if (!credit(change)) {
        LOG.warn("crediting rosters for {} goes on later", change.year());
        return;
      }
    }
  }

  private boolean credit(Change change) {
    List<Person> engagements = changes.engagements();
    for (int i = 0; i < engagements.size(); i += AT_ONCE) {
      List<Person> some = engagements.subList(i, Math.min(i + AT_ONCE, engagements.size()));
      if (!sendAll(some.stream().flatMap(p -> accountDays(p, change).stream()).toList(), change)) {
        return false;
      }
    }
    FinishCrediting finish =
        new FinishCrediting(change.year(), change.sequence(), engagements.size());
    return sendAll(List.of(finish), change);
  }

  private static List<AccountDays> accountDays(Person person, Change change) {
    Cause cause = new Cause(change.type(), Streams.schoolYear(change.year()), change.sequence());
    return AccountDaysOf.span(
        cause, person.cleanerId(), person.engagementId(), change.from(), change.to());
  }

  private boolean sendAll(List<? extends Command> commands, Change change) {
    List<CompletableFuture<Answer>> answers = new ArrayList<>();
    commands.forEach(command -> answers.add(queue.submit(request(command, change))));
    return answers.stream().map(CompletableFuture::join).noneMatch(Unavailable.class::isInstance);
  }

  /** Recorded now, or in simulated time if the change was. */
  private Request request(Command command, Change change) {
    @Nullable String correlation = change.correlation();
    return new Request(
        command,
        UUID.randomUUID().toString(),
        correlation,
        "ledger",
        "automation",
        null,
        null,
        null,
        change.simulated() ? change.recordedAt() : null,
        change.simulated(),
        false);
  }
}
