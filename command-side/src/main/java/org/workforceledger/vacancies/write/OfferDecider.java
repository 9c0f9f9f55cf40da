package org.workforceledger.vacancies.write;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.employment.rules.MinimumFullTime;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.rules.CleaningAllocation;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyCommand.OfferVacantHours;
import org.workforceledger.vacancies.api.VacancyCommand.WithdrawVacancy;
import org.workforceledger.vacancies.api.VacancyEvent;
import org.workforceledger.vacancies.api.VacancyEvent.VacancyWithdrawn;
import org.workforceledger.vacancies.api.VacancyEvent.VacantHoursOffered;
import org.workforceledger.vacancies.api.VacancyStep;
import org.workforceledger.vacancies.rules.Eligibility;

/** Hours are offered with everybody whom the offer finds at the site, and may be taken back. */
final class OfferDecider {

  private OfferDecider() {}

  @Clause({"8.9(b)(ii)", "8.9(d)(ii)", "8.9(l)"})
  static Decision<VacancyEvent> offer(
      @Nullable Vacancy vacancy, OfferVacantHours command, Facts facts) {
    if (vacancy != null) {
      throw Refusal.duplicate("vacancyId", "vacancy " + command.vacancyId() + " exists");
    }
    Site site =
        facts
            .site(command.siteId())
            .orElseThrow(
                () -> Refusal.unknown("siteId", "no site " + command.siteId() + " is registered"));
    if (command.asOneRole()
        && command.hoursPerWeek().seconds() != Terms.FULL_TIME_SECONDS_PER_WEEK) {
      throw Refusal.rule("5.2", "a full-time role has 38 hours a week");
    }
    LocalDate until = command.availableUntil();
    VacantHoursOffered offered =
        new VacantHoursOffered(
            command.vacancyId(),
            command.siteId(),
            command.hoursPerWeek().seconds(),
            command.availableFrom(),
            until,
            command.ongoing(),
            command.asOneRole(),
            facts.today(),
            required(site, command.availableFrom(), facts.today()),
            atSite(command.siteId(), command.availableFrom(), facts),
            command.reason());
    return Decision.of(offered, explained(offered));
  }

  private static List<Step> explained(VacantHoursOffered offered) {
    long eligible =
        offered.cleaners().stream()
            .filter(standing -> Eligibility.of(standing, offered.ongoing()).eligible())
            .count();
    VacancyStep first = VacancyStep.first(offered.ongoing());
    return List.of(
        new Step(
            offered.ongoing() ? "8.9(f)(i)" : "8.9(l)",
            "%d of %d cleaners at the site may be considered"
                .formatted(eligible, offered.cleaners().size()),
            "their standing is recorded"),
        new Step(first.clause(), "the process begins", "step " + first.number() + " is open"));
  }

  /** Everybody who is or is to be employed at the site, the longest-serving first. */
  private static List<Standing> atSite(String siteId, LocalDate from, Facts facts) {
    return facts.engagementsAt(siteId).stream()
        .filter(e -> e.isActive(from) || e.commencedOn().isAfter(from))
        .filter(e -> e.on(from).siteId().equals(siteId))
        .map(Engagement::cleanerId)
        .distinct()
        .flatMap(id -> Known.standing(facts, id, siteId, from).stream())
        .sorted(Comparator.comparing(Standing::serviceSince).thenComparing(Standing::cleanerId))
        .toList();
  }

  /** By the figures of today where the agreement has none on that day. */
  private static int required(Site site, LocalDate from, LocalDate today) {
    LocalDate day = from.isBefore(today) ? today : from;
    return CleaningAllocation.of(site, day)
        .map(allocation -> MinimumFullTime.required(allocation.perWeek().seconds(), day).value())
        .orElse(0);
  }

  static Decision<VacancyEvent> withdraw(
      @Nullable Vacancy vacancy, WithdrawVacancy command, Facts facts) {
    Vacancy open = Known.open(vacancy, command.vacancyId());
    return Decision.of(
        new VacancyWithdrawn(open.vacancyId(), facts.today(), command.reason()),
        new Step("8.9(d)(i)", open.left() + " a week are not offered any longer", "withdrawn"));
  }
}
