package org.workforceledger.sites.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Flag;
import org.workforceledger.sites.api.CleaningEvent.TeamArrangementRecorded;
import org.workforceledger.sites.api.HoursParty;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.Team;
import org.workforceledger.sites.rules.TeamArrangements;

/**
 * How cleaners of a site work in teams (9.6).
 *
 * @param inForce on the date asked about, and not set aside by a later one
 * @param copiesGiven to how many members a copy was given
 */
public record TeamArrangement(
    LocalDate effectiveFrom,
    @Nullable LocalDate to,
    boolean inForce,
    List<OfTeam> teams,
    List<HoursParty> agreedBy,
    String recordedAt,
    int copiesGiven,
    List<Flag> flags) {

  /**
   * One team.
   *
   * @param memberIds null for who is shown no ids
   */
  public record OfTeam(
      String name,
      int members,
      @Nullable List<String> memberIds,
      String scope,
      String attendance) {}

  /** A site's arrangements, in order of first day. */
  public static List<TeamArrangement> of(Site site, LocalDate asAt, boolean seesIds) {
    @Nullable TeamArrangementRecorded inForce = site.cleaning().teamsOn(asAt).orElse(null);
    return site.cleaning().teams().stream()
        .map(arranged -> of(arranged, arranged.equals(inForce), seesIds))
        .toList();
  }

  private static TeamArrangement of(
      TeamArrangementRecorded arranged, boolean inForce, boolean seesIds) {
    int without = TeamArrangements.withoutCopy(arranged).size();
    return new TeamArrangement(
        arranged.effectiveFrom(),
        arranged.to(),
        inForce,
        arranged.teams().stream().map(team -> of(team, seesIds)).toList(),
        arranged.agreedBy(),
        arranged.recordedAt(),
        arranged.members().size() - without,
        TeamArrangements.flags(arranged));
  }

  private static OfTeam of(Team team, boolean seesIds) {
    return new OfTeam(
        team.name(),
        team.members().size(),
        seesIds ? team.members() : null,
        team.scope(),
        team.attendance());
  }
}
