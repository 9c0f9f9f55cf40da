package org.workforceledger.sites.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.sites.api.CleaningCommand.RecordTeamArrangement;
import org.workforceledger.sites.api.CleaningEvent.TeamArrangementRecorded;
import org.workforceledger.sites.api.HoursParty;
import org.workforceledger.sites.api.Site;

/**
 * How cleaners work in teams (9.6): agreed by the cleaners and the principal or site manager,
 * written down, with a copy to every member. Example: two members and one copy is taken, and
 * flagged until it is recorded again with both.
 */
public final class TeamArrangements {

  private TeamArrangements() {}

  /**
   * The arrangement to record.
   *
   * @param engagements every engagement there is
   * @throws Refusal if a party has not agreed, or a member is not employed at the site
   */
  @Clause("9.6(b)")
  public static TeamArrangementRecorded recorded(
      RecordTeamArrangement command, Collection<Engagement> engagements) {
    Set<HoursParty> parties = Set.copyOf(command.agreedBy());
    if (!parties.contains(HoursParty.CLEANERS)) {
      throw Refusal.rule("9.6(b)", "team arrangements are made by agreement with the cleaners");
    }
    if (!parties.contains(HoursParty.PRINCIPAL) && !parties.contains(HoursParty.SITE_MANAGER)) {
      throw Refusal.rule("9.6(b)", "the principal or site manager must agree");
    }
    TeamArrangementRecorded arranged =
        new TeamArrangementRecorded(
            command.siteId(),
            command.effectiveFrom(),
            command.to(),
            command.teams(),
            command.agreedBy().stream().distinct().sorted().toList(),
            command.recordedAt(),
            Objects.requireNonNullElse(command.copiesGivenTo(), List.of()));
    refuseStrangers(arranged, engagements);
    return arranged;
  }

  private static void refuseStrangers(
      TeamArrangementRecorded arranged, Collection<Engagement> engagements) {
    LocalDate from = arranged.effectiveFrom();
    Set<String> there =
        engagements.stream()
            .filter(engagement -> engagement.isActive(from))
            .filter(e -> e.on(from).siteId().equals(arranged.siteId()))
            .map(Engagement::cleanerId)
            .collect(Collectors.toSet());
    for (String member : arranged.members()) {
      if (!there.contains(member)) {
        throw Refusal.unknown(
            "teams", "no cleaner %s is employed at the site on %s".formatted(member, from));
      }
    }
  }

  /** The members without a copy. */
  @Clause("9.6(c)")
  public static List<String> withoutCopy(TeamArrangementRecorded arranged) {
    return arranged.members().stream()
        .filter(member -> !arranged.copiesGivenTo().contains(member))
        .toList();
  }

  /** What a recorded arrangement lacks. */
  public static List<Flag> flags(TeamArrangementRecorded arranged) {
    int without = withoutCopy(arranged).size();
    return without == 0
        ? List.of()
        : List.of(
            new Flag(
                "9.6(c)",
                "members of teams to whom no copy of the arrangement is recorded: " + without));
  }

  /** The cleaning time that the teams are to cover; none while the site is not measured. */
  @Clause("9.6(b)(i)")
  public static List<Step> explanation(Site site, TeamArrangementRecorded arranged) {
    return CleaningTime.of(site, arranged.effectiveFrom()).stream()
        .map(
            time ->
                new Step(
                    "9.6(b)(i)",
                    "calculated cleaning time for %d members in %d teams"
                        .formatted(arranged.members().size(), arranged.teams().size()),
                    time.perWeek() + " a week"))
        .toList();
  }
}
