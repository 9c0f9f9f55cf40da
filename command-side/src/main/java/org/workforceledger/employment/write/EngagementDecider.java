package org.workforceledger.employment.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementCommand.ChangeHours;
import org.workforceledger.employment.api.EngagementCommand.ConvertTenure;
import org.workforceledger.employment.api.EngagementCommand.EndEmployment;
import org.workforceledger.employment.api.EngagementCommand.EngageCleaner;
import org.workforceledger.employment.api.EngagementCommand.RecordOpeningBalances;
import org.workforceledger.employment.api.EngagementCommand.SetPayPoint;
import org.workforceledger.employment.api.EngagementCommand.TransferCleaner;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.EngagementEvent.CleanerTransferred;
import org.workforceledger.employment.api.EngagementEvent.EmploymentEnded;
import org.workforceledger.employment.api.EngagementEvent.HoursChanged;
import org.workforceledger.employment.api.EngagementEvent.OpeningBalancesRecorded;
import org.workforceledger.employment.api.EngagementEvent.OpeningLeave;
import org.workforceledger.employment.api.EngagementEvent.PayPointSet;
import org.workforceledger.employment.api.EngagementEvent.TenureConverted;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** What may become of an engagement (5.1 to 5.4; ). */
final class EngagementDecider {

  private EngagementDecider() {}

  static Decision<EngagementEvent> engage(
      @Nullable Engagement engagement, EngageCleaner command, Facts facts) {
    String engagementId = Objects.requireNonNull(command.engagementId());
    if (engagement != null) {
      throw Refusal.duplicate("engagementId", "engagement " + engagementId + " exists");
    }
    refuseUnknownSite(command.siteId(), facts);
    Hours hours = command.ordinaryHoursPerWeek();
    LocalDate payPointSince = command.payPointSince();
    String jobTitle = command.jobTitle();
    CleanerEngaged engaged =
        new CleanerEngaged(
            command.cleanerId(),
            engagementId,
            command.name(),
            command.workEmail(),
            jobTitle == null ? "Cleaner" : jobTitle,
            command.siteId(),
            command.commencedOn(),
            command.tenure(),
            hours == null ? 0 : hours.seconds(),
            command.payPoint(),
            payPointSince == null ? command.commencedOn() : payPointSince,
            command.endsOn(),
            command.backfillFor(),
            command.continuousServiceSince());
    Terms terms = Engagement.evolve(null, engaged).on(command.commencedOn());
    return Decision.of(engaged, status(terms));
  }

  /** The employment status that the terms make. */
  private static Step status(Terms terms) {
    return switch (terms.basis()) {
      case FULL_TIME ->
          new Step("5.2", "38 ordinary hours a week", terms.tenure() + " / FULL_TIME");
      case PART_TIME ->
          new Step(
              "5.3(a)",
              new Hours(terms.ordinarySecondsPerWeek()) + " a week, fewer than 38",
              terms.tenure() + " / PART_TIME");
      case CASUAL -> new Step("5.4(a)", "casual employment", "CASUAL");
    };
  }

  static Decision<EngagementEvent> open(
      @Nullable Engagement engagement, RecordOpeningBalances command, Facts facts) {
    Engagement of = existing(engagement, command.engagementId());
    refuseInactive(of, command.asOf(), "asOf");
    Hours ado = command.adoHours();
    if (ado != null && ado.isPositive() && tenureOn(of, command.asOf()) == Tenure.CASUAL) {
      throw Refusal.rule("8.7(c)(iii)", "a casual cleaner has no ADO to bring forward");
    }
    if (command.asOf().isAfter(facts.today())) {
      throw Refusal.rule("R-24", "a balance cannot be brought forward from the future");
    }
    Hours toil = command.toilHours();
    var leave = command.leave();
    return Decision.of(
        new OpeningBalancesRecorded(
            of.cleanerId(),
            of.engagementId(),
            command.asOf(),
            ado == null ? null : ado.seconds(),
            toil == null ? null : toil.seconds(),
            leave == null
                ? List.of()
                : leave.stream().map(l -> new OpeningLeave(l.type(), l.hours().seconds())).toList(),
            command.source()),
        new Step(
            "8.7(b)(iv)", "balances from before the ledger, as of " + command.asOf(), "recorded"));
  }

  static Decision<EngagementEvent> changeHours(
      @Nullable Engagement engagement, ChangeHours command) {
    Engagement of = existing(engagement, command.engagementId());
    refuseInactive(of, command.effectiveFrom(), "effectiveFrom");
    if (tenureOn(of, command.effectiveFrom()) == Tenure.CASUAL) {
      throw Refusal.rule("5.4(a)", "a casual engagement has no ordinary hours a week to change");
    }
    long seconds = command.ordinaryHoursPerWeek().seconds();
    HoursChanged changed =
        new HoursChanged(
            of.cleanerId(), of.engagementId(), seconds, command.effectiveFrom(), command.reason());
    return Decision.of(changed, status(Engagement.evolve(of, changed).on(command.effectiveFrom())));
  }

  static Decision<EngagementEvent> setPayPoint(
      @Nullable Engagement engagement, SetPayPoint command) {
    Engagement of = existing(engagement, command.engagementId());
    refuseInactive(of, command.effectiveFrom(), "effectiveFrom");
    return Decision.of(
        new PayPointSet(
            of.cleanerId(),
            of.engagementId(),
            command.payPoint(),
            command.effectiveFrom(),
            command.reason()),
        new Step("6.2", "pay point from " + command.effectiveFrom(), "" + command.payPoint()));
  }

  static Decision<EngagementEvent> convert(@Nullable Engagement engagement, ConvertTenure command) {
    Engagement of = existing(engagement, command.engagementId());
    LocalDate from = command.effectiveFrom();
    boolean extended = !of.hasEnded() && of.isActive(from.minusDays(1));
    if (!of.isActive(from) && !extended) {
      throw outside(of, from, "effectiveFrom");
    }
    Hours given = command.ordinaryHoursPerWeek();
    long seconds = given == null ? of.on(from).ordinarySecondsPerWeek() : given.seconds();
    if (command.tenure() != Tenure.CASUAL && seconds == 0) {
      throw Refusal.malformed("ordinaryHoursPerWeek", "is required: the engagement was casual");
    }
    TenureConverted converted =
        new TenureConverted(
            of.cleanerId(),
            of.engagementId(),
            command.tenure(),
            command.tenure() == Tenure.CASUAL ? 0 : seconds,
            command.endsOn(),
            from,
            command.reason());
    return Decision.of(converted, status(Engagement.evolve(of, converted).on(from)));
  }

  static Decision<EngagementEvent> transfer(
      @Nullable Engagement engagement, TransferCleaner command, Facts facts) {
    Engagement of = existing(engagement, command.engagementId());
    refuseUnknownSite(command.siteId(), facts);
    refuseInactive(of, command.effectiveFrom(), "effectiveFrom");
    return Decision.of(
        new CleanerTransferred(
            of.cleanerId(),
            of.engagementId(),
            command.siteId(),
            command.effectiveFrom(),
            command.kind(),
            command.reason()));
  }

  static Decision<EngagementEvent> end(@Nullable Engagement engagement, EndEmployment command) {
    Engagement of = existing(engagement, command.engagementId());
    if (command.endedOn().isBefore(of.commencedOn())) {
      throw outside(of, command.endedOn(), "endedOn");
    }
    return Decision.of(
        new EmploymentEnded(of.cleanerId(), of.engagementId(), command.endedOn(), command.reason()),
        new Step(
            "8.7(i)(ii)",
            "leave and ADO days after " + command.endedOn() + " lapse; a balance is settled apart",
            "employment ends (R-133)"));
  }

  private static Engagement existing(@Nullable Engagement engagement, @Nullable String id) {
    if (engagement == null) {
      throw Refusal.unknown("engagementId", "there is no engagement " + id);
    }
    return engagement;
  }

  private static Tenure tenureOn(Engagement engagement, LocalDate date) {
    return engagement.on(date).tenure();
  }

  private static void refuseUnknownSite(String siteId, Facts facts) {
    if (facts.site(siteId).isEmpty()) {
      throw Refusal.unknown("siteId", "no site " + siteId + " is registered");
    }
  }

  private static void refuseInactive(Engagement engagement, LocalDate date, String field) {
    if (!engagement.isActive(date)) {
      throw outside(engagement, date, field);
    }
  }

  private static Refusal outside(Engagement engagement, LocalDate date, String field) {
    return Refusal.rule(
        "R-0",
        "%s %s is outside engagement %s, %s to %s"
            .formatted(
                field,
                date,
                engagement.engagementId(),
                engagement.commencedOn(),
                engagement.lastDay().map(LocalDate::toString).orElse("now")));
  }
}
