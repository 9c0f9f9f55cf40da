package org.workforceledger.sites.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.sites.api.CleaningCommand.RecordCleaningDecision;
import org.workforceledger.sites.api.CleaningDecisionKind;
import org.workforceledger.sites.api.CleaningEvent.CleaningDecisionRecorded;
import org.workforceledger.sites.api.Site;

/**
 * What may be decided about a site's cleaning time after consultation with the JCCC: a
 * reduced dusting factor, and hours for administration at a school with eleven cleaners or more.
 * Both live on hours that closed or non-teaching classrooms made available, which go to the school
 * concerned first. Example: ten cleaners are refused, eleven are not.
 */
public final class CleaningDecisions {

  private CleaningDecisions() {}

  /**
   * The decision to record.
   *
   * @param sites the sites that hours come from, by id; null for one that is not registered
   * @param engagements every engagement there is
   * @throws Refusal if the agreement does not allow it
   */
  @Clause({"Sch 1, 5(b)", "Sch 1, 6(a)"})
  public static CleaningDecisionRecorded recorded(
      RecordCleaningDecision command,
      Site site,
      Function<String, @Nullable Site> sites,
      Collection<Engagement> engagements) {
    String clause = command.kind().clause();
    LocalDate consulted =
        Classrooms.consulted(command.consultedOn(), command.effectiveFrom(), clause, "the JCCC");
    if (command.kind() == CleaningDecisionKind.ADMINISTRATION_HOURS) {
      refuseFewCleaners(site, command.effectiveFrom(), engagements);
    }
    refuseWithoutHours(command, sites);
    refuseOthersFirst(command, sites);
    return new CleaningDecisionRecorded(
        command.siteId(),
        command.kind(),
        command.effectiveFrom(),
        command.to(),
        consulted,
        command.hoursFrom(),
        command.affectedSchoolsFirst(),
        command.reason());
  }

  /** People employed at the school on the first day, in any tenure; one in two roles is one. */
  @Clause("Sch 1, 6(a)")
  private static void refuseFewCleaners(
      Site site, LocalDate date, Collection<Engagement> engagements) {
    long least =
        CleaningFigures.at("cleaning.administration.minimum-cleaners", date).longValueExact();
    long cleaners =
        engagements.stream()
            .filter(engagement -> engagement.isActive(date))
            .filter(e -> e.on(date).siteId().equals(site.registered().siteId()))
            .map(Engagement::cleanerId)
            .distinct()
            .count();
    if (!site.kind().isSchoolBased() || cleaners < least) {
      throw Refusal.rule(
          "Sch 1, 6(a)",
          "administration hours are for schools with %d cleaners or more, not for %d"
              .formatted(least, cleaners));
    }
  }

  private static void refuseWithoutHours(
      RecordCleaningDecision command, Function<String, @Nullable Site> sites) {
    String clause = command.kind().clause();
    if (command.hoursFrom().isEmpty()) {
      throw Refusal.rule(clause, "no hours have become available by clauses 9.4 or 9.5");
    }
    for (String siteId : command.hoursFrom()) {
      Site from = sites.apply(siteId);
      if (from == null) {
        throw Refusal.unknown("hoursFrom", "no site " + siteId + " is registered");
      }
      if (!hasReducedAreas(from, command.effectiveFrom())) {
        throw Refusal.rule(
            clause,
            "site %s has no closed or non-teaching classrooms on %s"
                .formatted(siteId, command.effectiveFrom()));
      }
    }
  }

  private static boolean hasReducedAreas(Site site, LocalDate date) {
    return uses(site, date).anyMatch(AreaUse::isReduced);
  }

  private static Stream<AreaUse> uses(Site site, LocalDate date) {
    return site.cleaning().measuredOn(date).stream()
        .flatMap(measured -> measured.areas().stream())
        .map(area -> AreaUse.of(area, site, date));
  }

  /**
   * Hours go in the first instance to the school whose classrooms made them available: closed ones
   * by 9.4(b), those only not used for teaching by 9.5(b).
   */
  @Clause({"9.4(b)", "9.5(b)"})
  private static void refuseOthersFirst(
      RecordCleaningDecision command, Function<String, @Nullable Site> sites) {
    List<Site> others =
        command.hoursFrom().stream()
            .filter(id -> !id.equals(command.siteId()))
            .flatMap(id -> Stream.ofNullable(sites.apply(id)))
            .toList();
    if (!others.isEmpty() && command.affectedSchoolsFirst() == null) {
      boolean closed =
          others.stream()
              .flatMap(site -> uses(site, command.effectiveFrom()))
              .anyMatch(use -> use.clause().filter("9.4(a)"::equals).isPresent());
      throw Refusal.rule(
          closed ? "9.4(b)" : "9.5(b)",
          "hours go to the affected school first: say why the other sites do not need theirs");
    }
  }
}
