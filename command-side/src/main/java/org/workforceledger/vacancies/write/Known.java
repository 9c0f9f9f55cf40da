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
    return Standings.of(engagements(facts, cleanerId), siteId, from, facts.today());
  }

  private static List<Engagement> engagements(Facts facts, String cleanerId) {
    return facts.engagementsOf(cleanerId).stream()
        .flatMap(id -> facts.engagement(id).stream())
        .toList();
  }

  /** The same, of somebody who must be known. */
  static Standing standing(Facts facts, String cleanerId, Vacancy vacancy) {
    return standing(facts, cleanerId, vacancy.offered().siteId(), vacancy.offered().availableFrom())
        .orElseThrow(() -> nobody(cleanerId));
  }

  /** The same once the person is at the site, on the vacancy's first day or later. */
  static Standing recruit(Facts facts, String cleanerId, Vacancy vacancy) {
    return Standings.onceAtSite(
            engagements(facts, cleanerId),
            vacancy.offered().siteId(),
            vacancy.offered().availableFrom(),
            facts.today())
        .orElseThrow(() -> nobody(cleanerId));
  }

  /** Who is agreed to move later takes no hours here that would only be vacant again. */
  static void refuseMove(Facts facts, Standing standing, Vacancy vacancy, String clause) {
    LocalDate from = vacancy.offered().availableFrom();
    facts.engagement(standing.engagementId()).stream()
        .flatMap(engagement -> engagement.termsFrom().tailMap(from, false).entrySet().stream())
        .filter(later -> !later.getValue().siteId().equals(standing.siteId()))
        .findFirst()
        .ifPresent(
            later -> {
              throw Refusal.rule(
                  clause,
                  "%s moves to site %s on %s as agreed"
                      .formatted(standing.cleanerId(), later.getValue().siteId(), later.getKey()));
            });
  }

  private static Refusal nobody(String cleanerId) {
    return Refusal.unknown("cleanerId", "no cleaner " + cleanerId + " was engaged");
  }
}
