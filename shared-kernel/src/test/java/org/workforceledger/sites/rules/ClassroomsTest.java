package org.workforceledger.sites.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.workforceledger.sites.rules.ASite.DAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.sites.api.Area;
import org.workforceledger.sites.api.CleaningCommand.CloseClassrooms;
import org.workforceledger.sites.api.CleaningCommand.LimitClassroomCleaning;
import org.workforceledger.sites.api.CleaningCommand.ReopenClassrooms;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.sites.api.Surface;

/** Closed and non-teaching classrooms. */
class ClassroomsTest {

  private static final LocalDate FROM = DAY.plusDays(7);

  /** Both 2,800 m2 of bitumen: an hour a day each, the first on five days, the other on three. */
  private final ASite site =
      ASite.of(SiteKind.PRIMARY).measured(bitumen("one", 5), bitumen("other", 3));

  private static Area bitumen(String id, int days) {
    return new Area(id, Surface.BITUMEN, new BigDecimal("2800"), days);
  }

  private static CloseClassrooms close(
      List<String> areas,
      @Nullable String upkeep,
      @Nullable String dusting,
      @Nullable String admin) {
    return new CloseClassrooms(
        "s1", areas, FROM, Hours.of("0.5"), upkeep, dusting, admin, "Fewer students");
  }

  private static LimitClassroomCleaning limit(
      int days, @Nullable LocalDate school, @Nullable LocalDate jccc) {
    return new LimitClassroomCleaning(
        "s1", List.of("one", "other"), FROM, days, "Choir", school, jccc, "None", "None", "Choir");
  }

  private ASite closed(String area) {
    return site.with(Classrooms.closed(close(List.of(area), "x", "x", "x"), site.site()));
  }

  private ASite limited(int days) {
    return site.with(Classrooms.limited(limit(days, FROM, FROM), site.site()));
  }

  /** Hours of floor areas and upkeep in a week, without the quarter of an hour of rubbish a day. */
  private static Hours hours(ASite of, LocalDate date) {
    return CleaningTime.of(of.site(), date).orElseThrow().perWeek().minus(Hours.ofMinutes(75));
  }

  private static String refusal(Runnable command) {
    Refusal refusal = catchThrowableOfType(Refusal.class, command::run);
    return refusal.kind() + " " + refusal.reference();
  }

  @Nested
  class Closed {

    @Test
    @Clause({"9.4(a)", "9.4(a)(i)"})
    void takeNoTimeFromTheirDateOnButTheirUpkeep() {
      ASite closed = closed("one");
      assertThat(hours(closed, FROM.minusDays(1))).isEqualTo(Hours.of("8"));
      assertThat(hours(closed, FROM)).isEqualTo(Hours.of("3.5"));
      assertThat(CleaningTime.of(closed.site(), FROM).orElseThrow().rows())
          .filteredOn(row -> row.what().equals("Bitumen, one (closed)"))
          .singleElement()
          .satisfies(row -> assertThat(row.clause()).isEqualTo("9.4(a)"))
          .satisfies(row -> assertThat(row.daysPerWeek()).isZero());
    }

    @Test
    @Clause("9.4(a)(i)")
    void haveTheirUpkeepOnceAndNeverMultiplied() {
      ASite high = ASite.of(SiteKind.HIGH).measured(bitumen("one", 5), bitumen("other", 3));
      CloseClassrooms both = close(List.of("one", "other"), "x", "x", "x");
      ASite closed = high.with(Classrooms.closed(both, high.site()));
      // 75 minutes of rubbish x 1.2, and half an hour
      assertThat(CleaningTime.of(closed.site(), FROM).orElseThrow().perWeek())
          .isEqualTo(Hours.ofMinutes(90 + 30));
    }

    @Test
    @Clause({"9.4(a)(i)", "9.4(a)(ii)", "9.4(a)(iii)"})
    void areRefusedWithoutEachConsideration() {
      List<String> one = List.of("one");
      assertThat(refusal(() -> Classrooms.closed(close(one, null, "x", "x"), site.site())))
          .isEqualTo("RULE 9.4(a)(i)");
      assertThat(refusal(() -> Classrooms.closed(close(one, "x", null, "x"), site.site())))
          .isEqualTo("RULE 9.4(a)(ii)");
      assertThat(refusal(() -> Classrooms.closed(close(one, "x", "x", null), site.site())))
          .isEqualTo("RULE 9.4(a)(iii)");
    }

    @Test
    void areOfAreasThatAreMeasured() {
      CloseClassrooms gym = close(List.of("one", "gym"), "x", "x", "x");
      assertThat(refusal(() -> Classrooms.closed(gym, site.site()))).isEqualTo("UNKNOWN areaIds");
    }

    @Test
    @Clause("9.4(a)")
    void stayClosedWhenTheSiteIsMeasuredAnewUntilTheyAreReopened() {
      ASite anew = closed("one").measured(FROM.plusDays(7), 0, List.of(), bitumen("one", 5));
      assertThat(hours(anew, FROM.plusDays(7))).isEqualTo(Hours.of("0.5"));
      ReopenClassrooms reopen =
          new ReopenClassrooms("s1", List.of("one"), FROM.plusDays(14), "Enrolments rose");
      ASite open = anew.with(Classrooms.reopened(reopen, anew.site()));
      assertThat(hours(open, FROM.plusDays(13))).isEqualTo(Hours.of("0.5"));
      assertThat(hours(open, FROM.plusDays(14))).isEqualTo(Hours.of("5"));
      assertThat(refusal(() -> Classrooms.reopened(reopen, open.site())))
          .isEqualTo("UNKNOWN areaIds");
    }
  }

  @Nested
  class NotUsedForTeaching {

    @ParameterizedTest
    @Clause("9.5(a)")
    @CsvSource({"0, 0", "1, 2", "2, 4", "3, 6", "4, 7"})
    void areCleanedOnFewerDaysWhereThatIsFewer(int days, int hours) {
      assertThat(hours(limited(days), FROM.minusDays(1))).isEqualTo(Hours.of("8"));
      assertThat(hours(limited(days), FROM)).isEqualTo(Hours.ofMinutes(hours * 60L));
    }

    @Test
    @Clause("9.5(a)")
    void nameTheClauseOnlyWhereTheyAreCleanedLess() {
      assertThat(CleaningTime.of(limited(4).site(), FROM).orElseThrow().rows())
          .extracting(CleaningRow::clause)
          .containsExactly("9.5(a)", "Sch 1, 2", "Sch 1, 3");
    }

    @Test
    void areRefusedWhereNoAreaIsCleanedLess() {
      LimitClassroomCleaning other =
          new LimitClassroomCleaning(
              "s1", List.of("other"), FROM, 4, "Choir", FROM, FROM, "None", "None", "Choir");
      assertThat(refusal(() -> Classrooms.limited(other, site.site())))
          .isEqualTo("MALFORMED daysPerWeek");
    }

    @Test
    @Clause({"9.5(a)", "9.5(a)(i)"})
    void areRefusedUnlessTheSchoolAndTheJcccWereConsultedByTheFirstDay() {
      LocalDate late = FROM.plusDays(1);
      assertThat(refusal(() -> Classrooms.limited(limit(1, null, FROM), site.site())))
          .isEqualTo("RULE 9.5(a)");
      assertThat(refusal(() -> Classrooms.limited(limit(1, late, FROM), site.site())))
          .isEqualTo("RULE 9.5(a)");
      assertThat(refusal(() -> Classrooms.limited(limit(1, FROM, null), site.site())))
          .isEqualTo("RULE 9.5(a)(i)");
      assertThat(refusal(() -> Classrooms.limited(limit(1, FROM, late), site.site())))
          .isEqualTo("RULE 9.5(a)(i)");
    }

    @Test
    @Clause("9.5(a)(ii)")
    void areRefusedUnlessDustingAndAdministrationWereConsidered() {
      var neither =
          new LimitClassroomCleaning(
              "s1", List.of("one"), FROM, 0, "Choir", FROM, FROM, null, "None", "Choir");
      assertThat(refusal(() -> Classrooms.limited(neither, site.site())))
          .isEqualTo("RULE 9.5(a)(ii)");
    }
  }
}
