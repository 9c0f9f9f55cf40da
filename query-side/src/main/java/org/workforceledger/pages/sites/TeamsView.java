package org.workforceledger.pages.sites;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.workforceledger.pages.Text;
import org.workforceledger.sites.read.TeamArrangement;
import org.workforceledger.sites.read.TeamArrangement.OfTeam;

/** A team arrangement as the site's page shows it; every text is ready to be read. */
record TeamsView(
    String period,
    List<String> teams,
    String agreedBy,
    String recordedAt,
    String copies,
    boolean lacksCopies,
    String state,
    String css) {

  static TeamsView of(TeamArrangement arranged, LocalDate asAt) {
    LocalDate from = arranged.effectiveFrom();
    LocalDate to = arranged.to();
    String otherwise = from.isAfter(asAt) ? "Not yet in force" : "No longer in force";
    return new TeamsView(
        to == null ? "From " + Text.date(from) : Text.date(from) + " to " + Text.date(to),
        arranged.teams().stream().map(TeamsView::team).toList(),
        arranged.agreedBy().stream().map(Text::words).collect(Collectors.joining(", ")),
        arranged.recordedAt(),
        Text.count(arranged.copiesGiven(), "copy given", "copies given"),
        !arranged.flags().isEmpty(),
        arranged.inForce() ? "In force" : otherwise,
        arranged.inForce() ? "chip-good" : "");
  }

  private static String team(OfTeam team) {
    String members = Text.count(team.members(), "member", "members");
    List<String> ids = team.memberIds();
    String who = ids == null ? members : members + " (" + String.join(", ", ids) + ")";
    return "%s: %s. %s. %s".formatted(team.name(), who, team.scope(), team.attendance());
  }
}
