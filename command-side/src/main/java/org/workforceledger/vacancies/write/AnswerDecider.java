package org.workforceledger.vacancies.write;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;
import org.workforceledger.sites.api.Site;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.TransfereeBasis;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyCommand.DeclareInterest;
import org.workforceledger.vacancies.api.VacancyCommand.RecordTransferee;
import org.workforceledger.vacancies.api.VacancyCommand.ReviewStanding;
import org.workforceledger.vacancies.api.VacancyEvent;
import org.workforceledger.vacancies.api.VacancyEvent.InterestDeclared;
import org.workforceledger.vacancies.api.VacancyEvent.StandingsChanged;
import org.workforceledger.vacancies.api.VacancyEvent.TransfereeRecorded;
import org.workforceledger.vacancies.api.VacancyStep;
import org.workforceledger.vacancies.rules.Eligibility;
import org.workforceledger.vacancies.rules.TransferRequests;

/** Who is to be considered, and what they answer, while the step that asks is open. */
final class AnswerDecider {

  private AnswerDecider() {}

  @Clause({"8.9(e)(i)", "8.9(j)", "8.9(l)"})
  static Decision<VacancyEvent> transferee(
      @Nullable Vacancy vacancy, RecordTransferee command, Facts facts) {
    Vacancy open = Known.open(vacancy, command.vacancyId());
    Standing standing = Known.standing(facts, command.cleanerId(), open);
    VacancyStep step = command.basis().step();
    if (!open.offered().ongoing()) {
      throw Refusal.rule("8.9(l)", "hours that are not permanent are the school's own first");
    }
    if (open.step().filter(now -> now.compareTo(step) > 0).isPresent()) {
      throw Refusal.rule(step.clause(), "step " + step.number() + " is finished");
    }
    if (command.hoursPerWeek().isPositive()) {
      refuseTransferee(open, command, standing, facts);
    }
    boolean objects = Boolean.TRUE.equals(command.schoolObjects());
    if (objects && command.basis() != TransfereeBasis.RETURN) {
      throw Refusal.malformed("schoolObjects", "is of returns only");
    }
    return new Decision<>(
        List.of(
            new TransfereeRecorded(
                open.vacancyId(),
                command.basis(),
                command.hoursPerWeek().seconds(),
                objects,
                standing,
                command.reason())),
        List.of(
            new Step(
                step.clause(),
                "asks for " + command.hoursPerWeek(),
                "considered at step " + step.number())),
        TransfereeSafeguards.flags(command, standing, open, facts));
  }

  private static void refuseTransferee(
      Vacancy open, RecordTransferee command, Standing standing, Facts facts) {
    String clause = command.basis().step().clause();
    if (standing.siteId().equals(open.offered().siteId())) {
      throw Refusal.rule(clause, command.cleanerId() + " is at this site already");
    }
    if (standing.tenure() != Tenure.PERMANENT) {
      throw Refusal.rule(
          clause, command.cleanerId() + " is not permanent: considered at step 7 (R-55)");
    }
    Known.refuseMove(facts, standing, open, clause);
    TransferRequests.refuse(command, standing, open.offered().availableFrom());
    TransfereeSafeguards.refuse(command, standing, open, facts);
  }

  @Clause({"8.9(f)(ii)", "8.9(b)(v)", "8.9(i)"})
  static Decision<VacancyEvent> interest(
      @Nullable Vacancy vacancy, DeclareInterest command, Facts facts) {
    Vacancy open = Known.open(vacancy, command.vacancyId());
    Standing standing = Known.standing(facts, command.cleanerId(), open);
    VacancyStep step = open.step().orElseThrow();
    switch (step) {
      case ADVISE_PART_TIMERS -> refuseUnlessOfSite(open, standing);
      case NEARBY_SCHOOLS -> refuseUnlessNearby(open, standing, facts);
      case CERTAIN_TRANSFEREES, CREATE_FULL_TIME, SHARE_THE_REST, OTHER_TRANSFERS, RECRUITMENT ->
          throw Refusal.rule(
              "8.9(f)(ii)",
              "answers are given at steps 2 and 5; step " + step.number() + " is open");
    }
    Eligibility eligibility = Eligibility.of(standing, open.offered().ongoing());
    if (!eligibility.eligible()) {
      throw Refusal.rule(eligibility.clause(), command.cleanerId() + ": " + eligibility.why());
    }
    Hours upTo = command.upToHoursPerWeek();
    if (upTo != null && upTo.compareTo(standing.hours()) <= 0) {
      throw Refusal.rule(
          step == VacancyStep.NEARBY_SCHOOLS ? "8.9(i)" : "8.9(f)(ii)",
          "upToHoursPerWeek %s: %s has %s already; who wants no more answers NONE"
              .formatted(upTo, command.cleanerId(), standing.hours()));
    }
    return Decision.of(
        new InterestDeclared(
            open.vacancyId(),
            step,
            command.wants(),
            upTo == null ? null : upTo.seconds(),
            standing),
        new Step(
            step.clause(), "in service since " + standing.serviceSince(), "" + command.wants()));
  }

  private static void refuseUnlessOfSite(Vacancy vacancy, Standing standing) {
    if (!vacancy.isOfSite(standing)) {
      throw Refusal.rule(
          vacancy.offered().ongoing() ? "8.9(f)(i)" : "8.9(l)",
          standing.cleanerId() + " is not one of this site's cleaners, who are asked first");
    }
  }

  /** A school of the same region may be nearby; which are is for the principal to know. */
  private static void refuseUnlessNearby(Vacancy vacancy, Standing standing, Facts facts) {
    if (standing.siteId().equals(vacancy.offered().siteId())) {
      throw Refusal.rule("8.9(i)", standing.cleanerId() + " was asked at step 2");
    }
    Optional<Site> here = facts.site(vacancy.offered().siteId());
    Optional<Site> there = facts.site(standing.siteId());
    if (!Objects.equals(here.map(Site::region), there.map(Site::region))) {
      throw Refusal.rule("8.9(i)", standing.cleanerId() + " is in another region");
    }
  }

  /** Nothing, where the change makes no difference to the vacancy. */
  static Decision<VacancyEvent> review(
      @Nullable Vacancy vacancy, ReviewStanding command, Facts facts) {
    if (vacancy == null || !vacancy.isOpen()) {
      return Decision.nothing();
    }
    Standing now = Known.standing(facts, command.cleanerId(), vacancy);
    Standing before = vacancy.standings().get(command.cleanerId());
    boolean concerns = before != null || (now.employed() && vacancy.isOfSite(now));
    return !concerns || now.equals(before)
        ? Decision.nothing()
        : Decision.of(
            new StandingsChanged(vacancy.vacancyId(), List.of(now)),
            new Step(
                "8.9(d)(ii)", "vacancy " + vacancy.vacancyId(), "standing is looked at again"));
  }
}
