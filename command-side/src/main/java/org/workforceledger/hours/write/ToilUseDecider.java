package org.workforceledger.hours.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.hours.api.ToilBook;
import org.workforceledger.hours.api.ToilCommand.ConvertToil;
import org.workforceledger.hours.api.ToilCommand.TakeToil;
import org.workforceledger.hours.api.ToilEvent;
import org.workforceledger.hours.api.ToilEvent.ToilConverted;
import org.workforceledger.hours.api.ToilEvent.ToilTaken;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.AdoEligibility;
import org.workforceledger.hours.rules.ToilAccount;
import org.workforceledger.hours.rules.ToilFacts;
import org.workforceledger.hours.rules.ToilFlags;
import org.workforceledger.hours.rules.ToilRules;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.Streams;
import org.workforceledger.log.write.Claims.Kind;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** Time off in lieu as it is taken, a fact, and as it is converted to ADO, a decision. */
final class ToilUseDecider {

  private ToilUseDecider() {}

  static Decision<ToilEvent> take(ToilBook book, TakeToil command, Facts facts) {
    Engagement engagement = ToilDecider.engagement(command.engagementId(), facts);
    LocalDate date = Optional.ofNullable(command.date()).orElse(facts.today());
    if (date.isAfter(facts.today())) {
      throw Refusal.rule(
          "R-0",
          date + " is in the future; time off is recorded once taken, applied for until then");
    }
    ToilDecider.refuseOutside(engagement, date);
    ToilRules.refuseBrokenSteps(command.hours(), date);
    ToilTaken taken =
        new ToilTaken(
            command.cleanerId(), engagement.engagementId(), date, command.hours().seconds());
    ToilFacts after = known(engagement, book.evolve(taken), date, facts);
    return new Decision<>(
        List.of(taken),
        List.of(balance("time off taken on " + date, after, date)),
        ToilFlags.ofTaking(after, date));
  }

  @Clause("8.8(c)(vii)")
  static Decision<ToilEvent> convert(ToilBook book, ConvertToil command, Facts facts) {
    Engagement engagement = ToilDecider.engagement(command.engagementId(), facts);
    LeaveGranted leave = standing(engagement, command.leaveId(), facts);
    LocalDate date = ToilRules.conversionDay(leave, Optional.ofNullable(command.date()));
    ToilDecider.refuseOutside(engagement, date);
    AdoEligibility.bar(engagement, date, facts.calendar(), facts::siteKind)
        .ifPresent(
            bar -> {
              throw Refusal.rule(bar.clause(), bar.says());
            });
    ToilRules.refuseBrokenSteps(command.hours(), date);
    LocalDate until = date.isAfter(facts.today()) ? date : facts.today();
    Hours spare = ToilAccount.leastBalance(known(engagement, book, until, facts), date, until);
    ToilRules.refuseBeyond(spare, command.hours(), date);
    ToilConverted converted =
        new ToilConverted(
            command.cleanerId(),
            engagement.engagementId(),
            leave.leaveId(),
            date,
            command.hours().seconds());
    return Decision.of(
        converted,
        balance(
            "%s become ADO on %s for leave without pay %s"
                .formatted(command.hours(), date, leave.leaveId()),
            known(engagement, book.evolve(converted), until, facts),
            until));
  }

  private static LeaveGranted standing(Engagement engagement, String leaveId, Facts facts) {
    return facts
        .leave(engagement.engagementId())
        .find(leaveId)
        .orElseThrow(
            () ->
                facts.claim(Kind.LEAVE, leaveId).isEmpty()
                    ? Refusal.unknown("leaveId", "there is no leave " + leaveId)
                    : Refusal.rule(
                        "8.8(c)(vii)",
                        "leave " + leaveId + " is cancelled, or not of this engagement"));
  }

  /** The account's facts with the work of every year of the engagement up to a day. */
  private static ToilFacts known(
      Engagement engagement, ToilBook book, LocalDate until, Facts facts) {
    LocalDate last = until.isAfter(facts.today()) ? until : facts.today();
    List<WorkYear> years =
        IntStream.rangeClosed(Streams.workYear(engagement.commencedOn()), Streams.workYear(last))
            .mapToObj(year -> facts.work(engagement.engagementId(), year))
            .toList();
    return ToilFacts.of(engagement, years, book);
  }

  private static Step balance(String says, ToilFacts facts, LocalDate asAt) {
    Hours balance = ToilAccount.of(facts, asAt).balance();
    return new Step("8.8(c)(ii)", says + "; left on " + asAt, balance.toString());
  }
}
