package org.workforceledger.standalone.demonstration;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.workforceledger.calendar.api.SchoolYearCommand.AmendSchoolYear;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.committees.api.QuarterCommand.TableQuarterlyReports;
import org.workforceledger.employment.api.EngagementCommand.EngageCleaner;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.hours.api.AdoCommand.TakeAdo;
import org.workforceledger.hours.api.RosterCommand.AgreeRoster;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.api.ToilCommand.ApplyForToil;
import org.workforceledger.hours.api.ToilCommand.ConvertToil;
import org.workforceledger.hours.api.ToilCommand.DecideToil;
import org.workforceledger.hours.api.ToilCommand.TakeToil;
import org.workforceledger.hours.api.WorkCommand.CorrectShift;
import org.workforceledger.hours.api.WorkCommand.RecordShift;
import org.workforceledger.hours.api.WorkCommand.VoidShift;
import org.workforceledger.leave.api.LeaveCommand.GrantLeave;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.EventJson;

/** What the demonstration tells. */
class DemonstrationTest {

  private static final Told TOLD = Told.ONCE;

  @Nested
  class EveryTelling {

    @Test
    void hasTheSameCommandsWithTheSameKeysAndInstants() {
      assertThat(digest(Told.tell())).isEqualTo(digest(TOLD));
    }

    @Test
    void goesForwardInTimeAndNamesEachCommandOnce() {
      assertThat(TOLD.planned()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
      assertThat(TOLD.planned()).extracting(Planned::key).doesNotHaveDuplicates();
    }

    @Test
    void isAboutFortyThousandWellFormedCommands() {
      assertThat(TOLD.commands()).hasSizeBetween(38_000, 60_000);
      assertThat(TOLD.commands()).allMatch(command -> command.problems().isEmpty());
    }
  }

  @Nested
  class Cleaners {

    @Test
    void are120WithSomeEngagedTwice() {
      Map<String, Long> engagements =
          TOLD.of(EngageCleaner.class).collect(groupingBy(EngageCleaner::cleanerId, counting()));
      assertThat(engagements).hasSize(120);
      assertThat(engagements.values()).contains(2L);
    }

    @Test
    void haveEveryTenureFullAndPartTime() {
      Map<Tenure, Long> tenures =
          TOLD.of(EngageCleaner.class).collect(groupingBy(EngageCleaner::tenure, counting()));
      assertThat(tenures.get(Tenure.PERMANENT)).isGreaterThan(70);
      assertThat(tenures.get(Tenure.FIXED_TERM)).isGreaterThanOrEqualTo(10);
      assertThat(tenures.get(Tenure.CASUAL)).isGreaterThanOrEqualTo(15);
      Hours fullTime = Hours.of("38");
      assertThat(
              TOLD.of(EngageCleaner.class)
                  .filter(c -> fullTime.equals(c.ordinaryHoursPerWeek()))
                  .count())
          .isBetween(25L, 50L);
    }

    @Test
    void commenceInEveryQuarter() {
      assertThat(
              TOLD.of(EngageCleaner.class)
                  .map(EngageCleaner::commencedOn)
                  .filter(date -> !date.isBefore(SchoolDays.FIRST))
                  .map(Quarter::of)
                  .collect(toSet()))
          .extracting(Quarter::toString)
          .containsExactlyInAnyOrder(
              "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2");
    }

    @Test
    void workFortnightsSplitDaysAndThreeDayWeeks() {
      assertThat(TOLD.of(AgreeRoster.class))
          .anyMatch(roster -> roster.days().getFirst().week() != null)
          .anyMatch(roster -> roster.days().getFirst().attendances().size() == 2)
          .anyMatch(roster -> roster.days().size() == 3);
    }
  }

  @Nested
  class Work {

    @Test
    void runsFromTheFirstDaysOf2025ToTheMiddleOf2026() {
      assertThat(TOLD.of(RecordShift.class).map(RecordShift::date))
          .allMatch(date -> !date.isBefore(SchoolDays.FIRST) && !date.isAfter(SchoolDays.LAST))
          .contains(LocalDate.of(2025, 1, 28), SchoolDays.LAST);
    }

    @Test
    void isNeverDoneTwiceAtOnce() {
      Map<String, List<RecordShift>> days =
          TOLD.of(RecordShift.class).collect(groupingBy(s -> s.cleanerId() + " " + s.date()));
      assertThat(days.values().stream().filter(DemonstrationTest::haveAnOverlap)).isEmpty();
    }

    @Test
    void isCorrectedVoidedCalledOutAndDirected() {
      assertThat(TOLD.of(CorrectShift.class)).hasSizeGreaterThan(100);
      assertThat(TOLD.of(VoidShift.class)).hasSizeGreaterThan(20);
      assertThat(TOLD.of(RecordShift.class).filter(s -> s.kind() == ShiftKind.CALL_OUT))
          .hasSizeGreaterThan(4);
      assertThat(TOLD.of(RecordShift.class).filter(s -> s.authorisation() != null))
          .hasSizeGreaterThan(100);
    }

    @Test
    void isTakenOffInLieuRefusedAndConverted() {
      assertThat(TOLD.of(ApplyForToil.class)).hasSizeGreaterThan(1);
      assertThat(TOLD.of(DecideToil.class).map(DecideToil::approved)).contains(true, false);
      assertThat(TOLD.of(ConvertToil.class)).isNotEmpty();
      assertThat(TOLD.of(TakeToil.class))
          .isNotEmpty()
          .allMatch(
              off ->
                  TOLD.of(RecordShift.class)
                      .anyMatch(
                          shift ->
                              shift.cleanerId().equals(off.cleanerId())
                                  && shift.date().equals(off.date())));
    }

    @Test
    void isInterruptedByLeaveOfEveryTypeAndByAccruedDays() {
      assertThat(TOLD.of(GrantLeave.class).map(GrantLeave::type).collect(toSet()))
          .containsExactlyInAnyOrder(LeaveType.values());
      assertThat(TOLD.of(TakeAdo.class).filter(ado -> ado.date().getYear() == 2025))
          .hasSizeGreaterThan(700);
    }
  }

  @Test
  void tablesFiveQuartersAndAmendsBothYears() {
    assertThat(TOLD.of(TableQuarterlyReports.class).map(c -> c.quarter().toString()))
        .containsExactly("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1");
    assertThat(TOLD.of(AmendSchoolYear.class).map(AmendSchoolYear::year)).contains(2025, 2026);
  }

  private static boolean haveAnOverlap(List<RecordShift> shifts) {
    return shifts.stream()
        .map(RecordShift::shift)
        .anyMatch(
            one ->
                shifts.stream()
                    .map(RecordShift::shift)
                    .filter(other -> !other.equals(one))
                    .anyMatch(other -> other.attendance().overlaps(one.attendance())));
  }

  private static String digest(Told told) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (int i = 0; i < told.planned().size(); i++) {
        Planned planned = told.planned().get(i);
        String json = EventJson.mapper().writeValueAsString(told.commands().get(i));
        String line = planned.at() + " " + planned.key() + " " + json + "\n";
        sha256.update(line.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
