package org.workforceledger.vacancies.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Facts;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.rules.Standings;

/** What a decision about a vacancy asks of the world. */
final class Known {

  private Known() {}

  /** The vacancy, whose process must be open. */
  static Vacancy open(@Nullable Vacancy vacancy, String vacancyId) {
    if (vacancy == null) {
      throw Refusal.unknown("vacancyId", "there is no vacancy " + vacancyId);
    }
    if (!vacancy.isOpen()) {
      String how = vacancy.withdrawn() == null ? "closed" : "withdrawn";
      throw Refusal.rule("8.9(d)(ii)", "vacancy " + vacancyId + " is " + how);
    }
    return vacancy;
  }

  /** A person's standing towards a vacancy; empty if nobody of that id was ever engaged. */
  static Optional<Standing> standing(Facts facts, String cleanerId, String siteId, LocalDate from) {
    List<Engagement> engagements =
        facts.engagementsOf(cleanerId).stream()
            .flatMap(id -> facts.engagement(id).stream())
            .toList();
    return Standings.of(engagements, siteId, from);
  }

  /** The same, of somebody who must be known. */
  static Standing standing(Facts facts, String cleanerId, Vacancy vacancy) {
    return standing(facts, cleanerId, vacancy.offered().siteId(), vacancy.offered().availableFrom())
        .orElseThrow(
            () -> Refusal.unknown("cleanerId", "no cleaner " + cleanerId + " was engaged"));
  }
}
