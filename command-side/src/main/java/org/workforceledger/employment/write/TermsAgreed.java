package org.workforceledger.employment.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.rules.Absence;
import org.workforceledger.employment.rules.CasualLimit;
import org.workforceledger.employment.rules.MultipleHire;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Facts;

/**
 * Whether terms may be agreed, in view of the person's other engagements and of time (5.5, 11.3).
 */
final class TermsAgreed {

  private TermsAgreed() {}

  /**
   * What terms breach that are agreed all the same.
   *
   * @param after the engagement as it would be
   * @param from the day from which it would be so
   * @throws Refusal if the agreement does not allow them
   */
  static List<Flag> check(Engagement after, LocalDate from, Facts facts) {
    CasualLimit.refuse(after, from, circumstances(after, facts));
    MultipleHire.refuse(all(after, facts), from);
    return CasualLimit.preferred(after.on(from)).stream().toList();
  }

  /** All engagements of the person, this one as it is given. */
  static List<Engagement> all(Engagement engagement, Facts facts) {
    List<Engagement> all = new ArrayList<>(List.of(engagement));
    facts.engagementsOf(engagement.cleanerId()).stream()
        .filter(id -> !id.equals(engagement.engagementId()))
        .flatMap(id -> facts.engagement(id).stream())
        .forEach(all::add);
    return all;
  }

  private static CasualLimit.Circumstances circumstances(Engagement engagement, Facts facts) {
    String replaced = engagement.engaged().backfillFor();
    List<Absence> compensation =
        replaced == null
            ? List.of()
            : facts.engagementsOf(replaced).stream()
                .flatMap(id -> Absence.onCompensation(facts.leave(id)).stream())
                .toList();
    return new CasualLimit.Circumstances(facts.calendar(), compensation);
  }
}
