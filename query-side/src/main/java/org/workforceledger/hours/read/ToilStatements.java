package org.workforceledger.hours.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.People;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.hours.api.ToilEvent;
import org.workforceledger.hours.api.ToilEvent.ToilAppliedFor;
import org.workforceledger.hours.api.ToilEvent.ToilDecided;
import org.workforceledger.hours.read.ToilStatement.Application;
import org.workforceledger.hours.read.ToilStatement.Decision;
import org.workforceledger.hours.rules.ToilAccount;
import org.workforceledger.hours.rules.ToilFacts;
import org.workforceledger.hours.rules.ToilFlags;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.Metadata;
import org.workforceledger.log.Recorded;
import org.workforceledger.projections.read.EventLog;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.NothingFound;

/** Accounts of time off in lieu, folded on demand from the streams of one engagement. */
@Component
public class ToilStatements {

  private final EventLog log;
  private final People people;

  ToilStatements(EventLog log, People people) {
    this.log = log;
    this.people = people;
  }

  /** One engagement's account; who asks has been checked. */
  public ToilStatement of(KnownEngagement known, Moment moment) {
    AdoFacts facts =
        new AdoFacts(log.streams(AdoStreams.ofAllYears(known, moment), moment.knownAt()));
    Engagement engagement =
        facts.engagement().orElseThrow(() -> new NothingFound("not known at that time"));
    return of(facts, engagement, moment, people::reveal);
  }

  static ToilStatement of(
      AdoFacts facts, Engagement engagement, Moment moment, UnaryOperator<String> reveal) {
    List<Recorded<ToilEvent>> events = facts.toil();
    ToilFacts toil = facts.toilOf(engagement);
    ToilAccount account = ToilAccount.of(toil, moment.asAt());
    return new ToilStatement(
        engagement.cleanerId(),
        engagement.engagementId(),
        moment.asAt(),
        moment.shown(),
        account.accrued().toDecimal(),
        account.taken().toDecimal(),
        account.converted().toDecimal(),
        account.paidOut().toDecimal(),
        account.balance().toDecimal(),
        account.unresolvedHours().toDecimal(),
        ToilFlags.of(toil, facts.leave(), moment.asAt()),
        applications(events, moment.asAt(), reveal),
        ToilLines.of(facts.events(), account.payOuts(), moment.asAt(), reveal));
  }

  /** Every application, with what had been decided about it by a day. */
  private static List<Application> applications(
      List<Recorded<ToilEvent>> events, LocalDate asAt, UnaryOperator<String> reveal) {
    Map<String, Recorded<ToilEvent>> decisions = new HashMap<>();
    for (Recorded<ToilEvent> event : events) {
      if (event.event() instanceof ToilDecided decided && !decided.decidedOn().isAfter(asAt)) {
        decisions.put(decided.applicationId(), event);
      }
    }
    List<Application> applications = new ArrayList<>();
    for (Recorded<ToilEvent> event : events) {
      if (event.event() instanceof ToilAppliedFor applied) {
        applications.add(
            application(event, applied, decisions.get(applied.applicationId()), reveal));
      }
    }
    applications.sort(Comparator.comparing(Application::date).thenComparing(Application::position));
    return applications;
  }

  private static Application application(
      Recorded<ToilEvent> event,
      ToilAppliedFor applied,
      @Nullable Recorded<ToilEvent> decision,
      UnaryOperator<String> reveal) {
    @Nullable ToilDecided decided =
        decision == null ? null : decision.as(ToilDecided.class).event();
    return new Application(
        applied.applicationId(),
        applied.date(),
        new Hours(applied.seconds()).toDecimal(),
        event.position(),
        decided == null
            ? Decision.UNDECIDED
            : decided.approved() ? Decision.APPROVED : Decision.REFUSED,
        decided == null ? null : decided.decidedOn(),
        decided == null ? null : reveal.apply(decided.reason().token()),
        decision == null ? null : decision.metadata().get(Metadata.ACTOR),
        decision == null ? null : decision.position());
  }
}
