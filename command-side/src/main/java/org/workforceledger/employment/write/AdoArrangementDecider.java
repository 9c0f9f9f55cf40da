package org.workforceledger.employment.write;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.employment.api.AdoArrangementCommand.AgreeAdditionalAdo;
import org.workforceledger.employment.api.AdoArrangementCommand.ForgoAdo;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.employment.api.EngagementEvent.AdditionalAdoAgreed;
import org.workforceledger.employment.api.EngagementEvent.AdoForgone;
import org.workforceledger.employment.rules.AdditionalAdo;
import org.workforceledger.employment.rules.ForgoneAdo;
import org.workforceledger.ledger.Flag;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** What an engagement's ADO is for (8.7(e), 8.7(j)). */
final class AdoArrangementDecider {

  private AdoArrangementDecider() {}

  static Decision<EngagementEvent> forgoAdo(
      @Nullable Engagement engagement, ForgoAdo command, Facts facts) {
    Engagement of = EngagementDecider.existing(engagement, command.engagementId());
    LocalDate from = command.effectiveFrom();
    EngagementDecider.refuseInactive(of, from, "effectiveFrom");
    String siteId = of.on(from).siteId();
    ForgoneAdo.refuse(
        of, from, facts.site(siteId).map(site -> site.kind().isSchoolBased()).orElse(true));
    return Decision.of(
        new AdoForgone(of.cleanerId(), of.engagementId(), from),
        new Step("8.7(j)(i)", "vacations from " + from + " on", "no additional hours required"));
  }

  static Decision<EngagementEvent> agreeAdditionalAdo(
      @Nullable Engagement engagement, AgreeAdditionalAdo command, Facts facts) {
    Engagement of = EngagementDecider.existing(engagement, command.engagementId());
    List<Flag> flags =
        AdditionalAdo.check(
            of,
            command.year(),
            command.agreedOn(),
            facts.today(),
            facts.calendar(),
            id -> facts.site(id).filter(s -> s.closures().containsKey(command.year())).isPresent());
    return new Decision<>(
        List.of(
            new AdditionalAdoAgreed(
                of.cleanerId(),
                of.engagementId(),
                command.year(),
                command.agreedWith(),
                command.agreedOn())),
        List.of(new Step("8.7(e)", "closed a week longer over summer", "five more ADO days")),
        flags);
  }
}
