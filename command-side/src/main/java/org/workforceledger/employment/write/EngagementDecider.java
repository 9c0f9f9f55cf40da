package org.workforceledger.employment.write;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.disputes.api.DisputedMatter;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementCommand.ChangeHours;
import org.workforceledger.employment.api.EngagementCommand.ConvertTenure;
import org.workforceledger.employment.api.EngagementCommand.EndEmployment;
import org.workforceledger.employment.api.EngagementCommand.SetPayPoint;
import org.workforceledger.employment.api.EngagementCommand.TransferCleaner;
import org.workforceledger.employment.api.EngagementCommand.TransferKind;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.employment.api.EngagementEvent.CleanerTransferred;
import org.workforceledger.employment.api.EngagementEvent.EmploymentEnded;
import org.workforceledger.employment.api.EngagementEvent.HoursChanged;
import org.workforceledger.employment.api.EngagementEvent.PayPointSet;
import org.workforceledger.employment.api.EngagementEvent.TenureConverted;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;
import org.workforceledger.transfers.api.RequiredTransfer;

/** What may become of an engagement (5.1 to 5.4; ). */
final class EngagementDecider {

  private EngagementDecider() {}

  static Decision<EngagementEvent> changeHours(
      @Nullable Engagement engagement, ChangeHours command, Facts facts) {
    Engagement of = existing(engagement, command.engagementId());
    refuseInactive(of, command.effectiveFrom(), "effectiveFrom");
    if (tenureOn(of, command.effectiveFrom()) == Tenure.CASUAL) {
      throw Refusal.rule("5.4(a)", "a casual engagement has no ordinary hours a week to change");
    }
    long seconds = command.ordinaryHoursPerWeek().seconds();
    HoursChanged changed =
        new HoursChanged(
            of.cleanerId(), of.engagementId(), seconds, command.effectiveFrom(), command.reason());
    return agreed(of, changed, facts);
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

  /** The new terms, unless the agreement does not allow them. */
  private static Decision<EngagementEvent> agreed(
      Engagement of, EngagementEvent change, Facts facts) {
    Engagement after = Engagement.evolve(of, change);
    List<Flag> flags = TermsAgreed.check(after, change.effectiveOn(), facts);
    Step status = EngageDecider.status(after.on(change.effectiveOn()));
    return new Decision<>(List.of(change), List.of(status), flags);
  }

  static Decision<EngagementEvent> convert(
      @Nullable Engagement engagement, ConvertTenure command, Facts facts) {
    Engagement of = existing(engagement, command.engagementId());
    LocalDate from = command.effectiveFrom();
    boolean extended = !of.hasEnded() && of.isActive(from.minusDays(1));
    if (!of.isActive(from) && !extended) {
      throw outside(of, from, "effectiveFrom");
    }
    Hours given = command.ordinaryHoursPerWeek();
    long before = of.on(from).ordinarySecondsPerWeek();
    if (command.tenure() != Tenure.CASUAL && given == null && before == 0) {
      throw Refusal.malformed("ordinaryHoursPerWeek", "is required: the engagement was casual");
    }
    TenureConverted converted =
        new TenureConverted(
            of.cleanerId(),
            of.engagementId(),
            command.tenure(),
            given == null ? null : given.seconds(),
            command.endsOn(),
            from,
            command.reason());
    return agreed(of, converted, facts);
  }

  static Decision<EngagementEvent> transfer(
      @Nullable Engagement engagement, TransferCleaner command, Facts facts) {
    Engagement of = existing(engagement, command.engagementId());
    refuseUnknownSite(command.siteId(), facts);
    refuseInactive(of, command.effectiveFrom(), "effectiveFrom");
    if (command.kind() == TransferKind.REQUIRED) {
      refuseDisputed(of.cleanerId(), facts);
    }
    return Decision.of(
        new CleanerTransferred(
            of.cleanerId(),
            of.engagementId(),
            command.siteId(),
            command.effectiveFrom(),
            command.kind(),
            command.reason()));
  }

  /**
   * A required transfer that is disputed is not carried out past its process either (4.2, R-60).
   */
  @Clause("4.2")
  private static void refuseDisputed(String cleanerId, Facts facts) {
    facts.openTransfers().stream()
        .filter(transfer -> transfer.candidate(cleanerId).isPresent())
        .map(RequiredTransfer::transferId)
        .forEach(id -> facts.disputes().refuseOutcome(DisputedMatter.TRANSFER, id));
  }

  static Decision<EngagementEvent> end(@Nullable Engagement engagement, EndEmployment command) {
    Engagement of = existing(engagement, command.engagementId());
    if (command.endedOn().isBefore(of.commencedOn())) {
      throw outside(of, command.endedOn(), "endedOn");
    }
    LocalDate endsOn = of.on(LocalDate.MAX).endsOn();
    if (endsOn != null && command.endedOn().isAfter(endsOn)) {
      throw Refusal.rule(
          "R-0",
          "engagement %s ends on %s as agreed; extend it with ConvertTenure first"
              .formatted(of.engagementId(), endsOn));
    }
    return Decision.of(
        new EmploymentEnded(of.cleanerId(), of.engagementId(), command.endedOn(), command.reason()),
        new Step(
            "8.7(i)(ii)",
            "leave and ADO days after " + command.endedOn() + " lapse; a balance is settled apart",
            "employment ends (R-133)"));
  }

  static Engagement existing(@Nullable Engagement engagement, @Nullable String id) {
    if (engagement == null) {
      throw Refusal.unknown("engagementId", "there is no engagement " + id);
    }
    return engagement;
  }

  static Tenure tenureOn(Engagement engagement, LocalDate date) {
    return engagement.on(date).tenure();
  }

  static void refuseUnknownSite(String siteId, Facts facts) {
    if (facts.site(siteId).isEmpty()) {
      throw Refusal.unknown("siteId", "no site " + siteId + " is registered");
    }
  }

  static void refuseInactive(Engagement engagement, LocalDate date, String field) {
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
