package org.workforceledger.sites.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.workforceledger.ledger.Flag;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.sites.api.Area;
import org.workforceledger.sites.api.CleaningDecisionKind;
import org.workforceledger.sites.api.CleaningEvent.ClassroomCleaningLimited;
import org.workforceledger.sites.api.CleaningEvent.ClassroomsClosed;
import org.workforceledger.sites.api.CleaningEvent.ClassroomsReopened;
import org.workforceledger.sites.api.CleaningEvent.CleaningDecisionRecorded;
import org.workforceledger.sites.api.CleaningEvent.TeamArrangementRecorded;
import org.workforceledger.sites.api.HoursParty;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteEvent;
import org.workforceledger.sites.api.SiteEvent.SiteMeasured;
import org.workforceledger.sites.api.SiteEvent.SiteRegistered;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.sites.api.Surface;
import org.workforceledger.sites.api.Team;
import org.workforceledger.sites.read.ClassroomUse.Use;

/** What queries show of a site's cleaning. */
class SiteShownTest {

  private static final LocalDate DAY = LocalDate.parse("2026-02-02");

  private static Site site(SiteEvent... events) {
    Site site =
        Site.evolve(
            null, new SiteRegistered("s1", "s1", Region.SOUTH_EAST, null, SiteKind.HIGH, false, 0));
    for (SiteEvent event : events) {
      site = Site.evolve(site, event);
    }
    return Objects.requireNonNull(site);
  }

  private static SiteMeasured measured() {
    Area court = new Area("court", Surface.BITUMEN, new BigDecimal("2800"), null);
    Area yard = new Area("yard", Surface.BITUMEN, new BigDecimal("2800"), null);
    return new SiteMeasured("s1", DAY, List.of(court, yard), 0, List.of(), "Measured");
  }

  private static CleaningTimeSheet sheet(LocalDate asAt, SiteEvent... events) {
    return CleaningTimeSheet.of(site(events), new Moment(asAt, null, Instant.EPOCH));
  }

  @Test
  void areRowsOfNoDaysAndHoursBesideThem() {
    CleaningTimeSheet sheet =
        sheet(
            DAY,
            measured(),
            new ClassroomsClosed("s1", List.of("court"), DAY, 1800, "a", "b", "c", "d"));
    assertThat(sheet.rows())
        .extracting(CleaningTimeSheet.Row::what, CleaningTimeSheet.Row::daysPerWeek)
        .containsExactly(
            tuple("Bitumen, court (closed)", 0),
            tuple("Bitumen, yard", 5),
            tuple("Rubbish, by enrolment", 5));
    assertThat(sheet.additions())
        .extracting(CleaningTimeSheet.Addition::hoursPerWeek)
        .containsExactly(new BigDecimal("0.5"));
    // (60 + 15) minutes x 5 x 1.2, and half an hour
    assertThat(sheet.weeklyHours()).isEqualByComparingTo("8");
    assertThat(sheet.allocatedHours()).isEqualByComparingTo("8");
  }

  @Test
  void areClassroomsUntilTheDateWithWhatWasConsidered() {
    CleaningTimeSheet sheet =
        sheet(
            DAY.plusDays(1),
            measured(),
            new ClassroomsClosed("s1", List.of("court"), DAY, 0, "a", "b", "c", "d"),
            new ClassroomCleaningLimited(
                "s1", List.of("yard"), DAY, 2, "Choir", DAY, DAY, "b", "c", "d"),
            new ClassroomsReopened("s1", List.of("court"), DAY.plusDays(1), "e"),
            new ClassroomsReopened("s1", List.of("yard"), DAY.plusDays(2), "e"));
    assertThat(sheet.classrooms())
        .extracting(ClassroomUse::use, ClassroomUse::daysPerWeek, ClassroomUse::clause)
        .containsExactly(
            tuple(Use.CLOSED, 0, "9.4(a)"),
            tuple(Use.NOT_USED_FOR_TEACHING, 2, "9.5(a)"),
            tuple(Use.REOPENED, null, null));
    assertThat(sheet.classrooms().get(1).considered())
        .contains("JCCC consulted on 2026-02-02", "Use: Choir");
  }

  @Test
  void areDecisionsWithWhetherTheyApply() {
    var decision =
        new CleaningDecisionRecorded(
            "s1",
            CleaningDecisionKind.ADMINISTRATION_HOURS,
            DAY,
            DAY.plusDays(9),
            DAY,
            List.of("s1"),
            null,
            "Twelve cleaners");
    assertThat(sheet(DAY.plusDays(9), measured(), decision).decisions())
        .extracting(CleaningDecision::clause, CleaningDecision::applies)
        .containsExactly(tuple("Sch 1, 6(a)", true));
    assertThat(sheet(DAY.plusDays(10), measured(), decision).decisions())
        .extracting(CleaningDecision::applies)
        .containsExactly(false);
  }

  @Test
  void areTeamsWhoseMembersCommitteesOnlyCount() {
    Site site =
        site(
            new TeamArrangementRecorded(
                "s1",
                DAY,
                null,
                List.of(new Team("All", List.of("c1", "c2"), "All", "Mornings")),
                List.of(HoursParty.CLEANERS, HoursParty.PRINCIPAL),
                "Office",
                List.of("c2", "c9")));
    TeamArrangement counted = TeamArrangement.of(site, DAY, false).getFirst();
    assertThat(counted.teams().getFirst().memberIds()).isNull();
    assertThat(counted.teams().getFirst().members()).isEqualTo(2);
    assertThat(counted.copiesGiven()).isEqualTo(1);
    assertThat(counted.flags()).extracting(Flag::clause).containsExactly("9.6(c)");
    assertThat(counted.inForce()).isTrue();
    assertThat(TeamArrangement.of(site, DAY, true).getFirst().teams().getFirst().memberIds())
        .containsExactly("c1", "c2");
    assertThat(TeamArrangement.of(site, DAY.minusDays(1), true).getFirst().inForce()).isFalse();
  }
}
