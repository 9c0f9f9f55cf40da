package org.workforceledger.sites.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.workforceledger.sites.rules.ASite.DAY;
import static org.workforceledger.sites.rules.ASite.area;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.sites.api.CleaningCommand.RecordTeamArrangement;
import org.workforceledger.sites.api.CleaningEvent.TeamArrangementRecorded;
import org.workforceledger.sites.api.HoursParty;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.sites.api.Surface;
import org.workforceledger.sites.api.Team;

/** How cleaners work in teams (9.6). */
class TeamArrangementsTest {

  private static final List<Engagement> THERE = List.of(AnEngagement.permanent("38").engagement());

  private static RecordTeamArrangement arrange(
      String member, List<HoursParty> parties, String... copies) {
    Team team = new Team("Blocks A and B", List.of(member), "Classrooms", "6:00 am to 9:00 am");
    return new RecordTeamArrangement(
        "s1", DAY, null, List.of(team), parties, "School office", List.of(copies));
  }

  private static final List<HoursParty> BOTH = List.of(HoursParty.PRINCIPAL, HoursParty.CLEANERS);

  private static String refusal(RecordTeamArrangement command) {
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> TeamArrangements.recorded(command, THERE));
    return refusal.kind() + " " + refusal.reference();
  }

  @Test
  @Clause("9.6(b)")
  void areAgreedByTheCleanersAndTheSchool() {
    assertThat(TeamArrangements.recorded(arrange("c1", BOTH), THERE).agreedBy())
        .containsExactly(HoursParty.CLEANERS, HoursParty.PRINCIPAL);
    assertThat(refusal(arrange("c1", List.of(HoursParty.PRINCIPAL)))).isEqualTo("RULE 9.6(b)");
    assertThat(refusal(arrange("c1", List.of(HoursParty.CLEANERS)))).isEqualTo("RULE 9.6(b)");
  }

  @Test
  void areOfCleanersWhoAreThere() {
    assertThat(refusal(arrange("c2", BOTH))).isEqualTo("UNKNOWN teams");
  }

  @Test
  @Clause("9.6(c)")
  void areFlaggedUntilEveryMemberHasACopy() {
    TeamArrangementRecorded without = TeamArrangements.recorded(arrange("c1", BOTH), THERE);
    assertThat(TeamArrangements.withoutCopy(without)).containsExactly("c1");
    assertThat(TeamArrangements.flags(without)).extracting(Flag::clause).containsExactly("9.6(c)");
    assertThat(TeamArrangements.flags(TeamArrangements.recorded(arrange("c1", BOTH, "c1"), THERE)))
        .isEmpty();
  }

  @Test
  @Clause("9.6(b)(i)")
  void nameTheCleaningTimeThatTheyCover() {
    TeamArrangementRecorded arranged = TeamArrangements.recorded(arrange("c1", BOTH), THERE);
    ASite site = ASite.of(SiteKind.PRIMARY).measured(area(Surface.BITUMEN, "2800"));
    assertThat(TeamArrangements.explanation(site.site(), arranged))
        .containsExactly(
            new Step(
                "9.6(b)(i)", "calculated cleaning time for 1 members in 1 teams", "6.25 h a week"));
    assertThat(TeamArrangements.explanation(ASite.of(SiteKind.PRIMARY).site(), arranged)).isEmpty();
  }

  @Test
  @Clause("9.6(c)")
  void holdFromTheirFirstToTheirLastDayUntilALaterOneBegins() {
    Team team = new Team("All", List.of("c1"), "All", "Mornings");
    var first =
        new TeamArrangementRecorded(
            "s1", DAY, DAY.plusDays(9), List.of(team), BOTH, "Office", List.of());
    var next =
        new TeamArrangementRecorded(
            "s1", DAY.plusDays(5), null, List.of(team), BOTH, "Office", List.of());
    ASite site = ASite.of(SiteKind.PRIMARY).with(next).with(first);
    assertThat(site.site().cleaning().teamsOn(DAY.minusDays(1))).isEmpty();
    assertThat(site.site().cleaning().teamsOn(DAY.plusDays(4))).contains(first);
    assertThat(site.site().cleaning().teamsOn(DAY.plusDays(5))).contains(next);
    ASite alone = ASite.of(SiteKind.PRIMARY).with(first);
    assertThat(alone.site().cleaning().teamsOn(DAY.plusDays(9))).contains(first);
    assertThat(alone.site().cleaning().teamsOn(DAY.plusDays(10))).isEmpty();
  }
}
