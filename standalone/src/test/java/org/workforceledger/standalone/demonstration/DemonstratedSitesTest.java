package org.workforceledger.standalone.demonstration;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.workforceledger.employment.api.AdoArrangementCommand.ForgoAdo;
import org.workforceledger.employment.rules.MinimumFullTime;
import org.workforceledger.hours.api.RecordAlarmSetting;
import org.workforceledger.hours.api.RosterCommand.AgreeRoster;
import org.workforceledger.hours.api.WorkCommand.RecordShift;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.CleaningCommand.CloseClassrooms;
import org.workforceledger.sites.api.CleaningCommand.LimitClassroomCleaning;
import org.workforceledger.sites.api.CleaningCommand.RecordCleaningDecision;
import org.workforceledger.sites.api.CleaningDecisionKind;
import org.workforceledger.sites.api.HoursAgreementKind;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.SiteCommand.GrantDifficultyFactor;
import org.workforceledger.sites.api.SiteCommand.MeasureSite;
import org.workforceledger.sites.api.SiteCommand.RecordHoursAgreement;
import org.workforceledger.sites.api.SiteCommand.RecordSummerClosure;
import org.workforceledger.sites.api.SiteCommand.RegisterSite;
import org.workforceledger.sites.api.SiteCommand.SetCleaningAllocation;
import org.workforceledger.sites.api.SiteKind;

/** The sites that the demonstration tells of. */
class DemonstratedSitesTest {

  private static final Told TOLD = Told.ONCE;

  @Test
  void areOfEveryKindThreeInEachRegion() {
    assertThat(TOLD.of(RegisterSite.class).collect(groupingBy(RegisterSite::region, counting())))
        .hasSize(Region.values().length)
        .allSatisfy((_, sites) -> assertThat(sites).isEqualTo(3));
    assertThat(TOLD.of(RegisterSite.class).map(RegisterSite::kind).collect(toSet()))
        .containsExactlyInAnyOrder(SiteKind.values());
  }

  @Test
  void lieInTheLocalitiesOfShowDaysAndFarAway() {
    assertThat(TOLD.of(RegisterSite.class).map(RegisterSite::locality).collect(toSet()))
        .contains("Brisbane", "Cairns");
    assertThat(TOLD.of(RegisterSite.class).filter(site -> Boolean.TRUE.equals(site.remote())))
        .hasSize(2);
  }

  @Test
  void agreeOnEveryKindOfOtherHoursAndRosterByThem() {
    assertThat(TOLD.of(RecordHoursAgreement.class).map(RecordHoursAgreement::kind).collect(toSet()))
        .containsExactlyInAnyOrder(HoursAgreementKind.values());
    assertThat(TOLD.of(AgreeRoster.class).flatMap(roster -> roster.days().stream()))
        .anyMatch(day -> day.attendances().getFirst().start().equals(LocalTime.of(5, 0)))
        .anyMatch(day -> day.attendances().getLast().finish().isAfter(LocalTime.of(19, 0)));
  }

  @Test
  void haveAlarmsOfWhichOneRegularlyTakesLonger() {
    Map<String, Long> long15 =
        TOLD.of(RecordAlarmSetting.class)
            .filter(alarm -> Objects.requireNonNull(alarm.minutesTaken()) > 15)
            .collect(groupingBy(RecordAlarmSetting::siteId, counting()));
    assertThat(long15).containsOnlyKeys("S602");
    assertThat(TOLD.of(RecordAlarmSetting.class).map(RecordAlarmSetting::siteId))
        .contains("S201", "S602");
  }

  @Test
  void closeAWeekLongerAndHaveNoVacationsWhereTheyAreNoSchools() {
    assertThat(TOLD.of(RecordSummerClosure.class).map(RecordSummerClosure::siteId))
        .containsExactly("S703");
    assertThat(TOLD.of(ForgoAdo.class).map(ForgoAdo::cleanerId)).containsExactly("C1033");
    assertThat(TOLD.of(RecordShift.class).filter(shift -> shift.siteId().equals("S203")))
        .extracting(RecordShift::date)
        .contains(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 2));
  }

  @Test
  void haveAllocationsOfEveryBand() {
    LocalDate first = SchoolDays.FIRST;
    assertThat(
            TOLD.of(SetCleaningAllocation.class)
                .map(set -> MinimumFullTime.required(set.hoursPerWeek().seconds(), first).value())
                .collect(toSet()))
        .containsExactlyInAnyOrder(0, 1, 2, 3);
    assertThat(TOLD.of(SetCleaningAllocation.class))
        .extracting(SetCleaningAllocation::hoursPerWeek)
        .contains(Hours.of("99.9"), Hours.of("100"), Hours.of("200"));
  }

  @Test
  void areMeasuredOnceWithAnOngoingAndATemporaryFactor() {
    assertThat(TOLD.of(MeasureSite.class).map(MeasureSite::siteId)).containsOnly("S501", "S602");
    assertThat(TOLD.of(MeasureSite.class))
        .allSatisfy(measured -> assertThat(measured.areas()).hasSizeGreaterThan(5));
    assertThat(TOLD.of(GrantDifficultyFactor.class).map(factor -> factor.to() == null))
        .containsExactlyInAnyOrder(true, false);
  }

  @Test
  void haveAClosedBlockAHallNotUsedForTeachingAndAReducedDustingFactor() {
    assertThat(TOLD.of(CloseClassrooms.class).map(CloseClassrooms::siteId)).containsExactly("S602");
    assertThat(TOLD.of(LimitClassroomCleaning.class).map(LimitClassroomCleaning::siteId))
        .containsExactly("S501");
    assertThat(TOLD.of(RecordCleaningDecision.class).map(RecordCleaningDecision::kind))
        .containsExactly(CleaningDecisionKind.REDUCED_DUSTING_FACTOR);
  }
}
