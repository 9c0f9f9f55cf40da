package org.workforceledger.sites.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.sites.rules.ASite.DAY;
import static org.workforceledger.sites.rules.ASite.area;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Area;
import org.workforceledger.sites.api.Impact;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.sites.api.Surface;

/** Schedule 1: how much cleaning a site needs. */
class CleaningTimeTest {

  private static CleaningTime time(ASite site) {
    return CleaningTime.of(site.site(), DAY).orElseThrow();
  }

  private static BigDecimal minutesADay(ASite site, String what) {
    return time(site).rows().stream()
        .filter(row -> row.what().startsWith(what))
        .map(CleaningRow::minutesPerDay)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  @Clause("9.1")
  void isUnknownBeforeTheFirstMeasurement() {
    ASite site = ASite.of(SiteKind.PRIMARY).measured(area(Surface.CARPET, "530"));
    assertThat(CleaningTime.of(site.site(), DAY.minusDays(1))).isEmpty();
    assertThat(CleaningTime.of(ASite.of(SiteKind.PRIMARY).site(), DAY)).isEmpty();
  }

  @Test
  @Clause("9.1")
  void addsUpDaysAndMultipliesTheWeek() {
    ASite site =
        ASite.of(SiteKind.HIGH)
            .measured(area(Surface.CARPET, "528675"))
            .factor("Mould", Impact.HIGH, "2025-01-01");
    // 528,675 m2: 59,850 min cleaning + 31,800 min dusting; rubbish 15: x 5 x 1.30
    assertThat(time(site).minutesPerWeek()).isEqualByComparingTo("458325");
    assertThat(time(site).perWeek())
        .isEqualTo(new Hours((59_850L + 31_800 + 15) * 5 * 60 * 13 / 10));
  }

  @Test
  @Clause("9.1")
  void roundsOnlyTheWeeksTotal() {
    ASite site =
        ASite.of(SiteKind.PRIMARY)
            .measured(
                new Area("a", Surface.EXTERNAL_CONCRETE, BigDecimal.ONE, 1),
                new Area("b", Surface.EXTERNAL_CONCRETE, BigDecimal.ONE, 1));
    // 2 x 3600/1400 s = 5.142857 s, and 15 minutes of rubbish on five days
    assertThat(time(site).perWeek().seconds()).isEqualTo(5 + 4500);
  }

  @Nested
  class ProductivityAndDusting {

    @ParameterizedTest
    @Clause("Sch 1, 2")
    @CsvSource({
      "CARPET, 530",
      "CORK, 530",
      "INTERNAL_CONCRETE, 530",
      "INTERNAL_TILES, 530",
      "LOW_MAINTENANCE_VINYL, 530",
      "NON_POLISHED_WOOD, 530",
      "SAFETY_FLOORING, 530",
      "SEAMLESS, 530",
      "POLISHED_WOOD, 330",
      "VINYL, 330",
      "COVERED_CONCRETE, 960",
      "EXTERNAL_CONCRETE, 1400",
      "EXTERNAL_PAVERS, 1400",
      "EXTERNAL_CARPET, 1400",
      "EXTERNAL_RUBBER_TURF, 1400",
      "BITUMEN, 2800"
    })
    void takesAnHourForSoManySquareMetres(Surface surface, String rate) {
      ASite site = ASite.of(SiteKind.PRIMARY).measured(area(surface, rate));
      assertThat(time(site).rows().getFirst().minutesPerDay()).isEqualByComparingTo("60");
    }

    @ParameterizedTest
    @Clause("Sch 1, 5(a)")
    @CsvSource({
      "CARPET, 60", "CORK, 60", "INTERNAL_CONCRETE, 60", "INTERNAL_TILES, 60",
      "LOW_MAINTENANCE_VINYL, 60", "NON_POLISHED_WOOD, 60", "SAFETY_FLOORING, 60", "SEAMLESS, 60",
      "POLISHED_WOOD, 60", "VINYL, 60", "COVERED_CONCRETE, 0", "EXTERNAL_CONCRETE, 0",
      "EXTERNAL_PAVERS, 0", "EXTERNAL_CARPET, 0", "EXTERNAL_RUBBER_TURF, 0", "BITUMEN, 0"
    })
    void isDustedAsWellUnlessTheTableSaysNil(Surface surface, String minutes) {
      ASite site = ASite.of(SiteKind.PRIMARY).measured(area(surface, "997.5"));
      assertThat(minutesADay(site, "Dusting")).isEqualByComparingTo(minutes);
    }

    @Test
    @Clause("Sch 1, 2")
    void countsOnTheDaysOfItsFrequency() {
      ASite site =
          ASite.of(SiteKind.PRIMARY)
              .measured(new Area("courts", Surface.BITUMEN, new BigDecimal("2800"), 2));
      assertThat(time(site).rows().getFirst().minutesPerWeek()).isEqualByComparingTo("120");
    }
  }

  @Nested
  class FixturesAndUrinals {

    @ParameterizedTest
    @Clause("Sch 1, 2")
    @CsvSource({"1, 2.5", "2, 5", "24, 60"})
    void takeTwoAndAHalfMinutesAFixture(int fixtures, String minutes) {
      ASite site = ASite.of(SiteKind.PRIMARY).measured(DAY, fixtures, List.of());
      assertThat(minutesADay(site, "Fixtures")).isEqualByComparingTo(minutes);
    }

    @ParameterizedTest
    @Clause("Sch 1, 2")
    @CsvSource({"0.5, 6.25", "1.799, 6.25", "1.8, 6.25", "1.801, 12.5", "3.6, 12.5", "3.7, 18.75"})
    void countEachBegunLengthOfUrinal(String metres, String minutes) {
      ASite site = ASite.of(SiteKind.PRIMARY).measured(DAY, 0, List.of(metres));
      assertThat(minutesADay(site, "Stainless steel urinals")).isEqualByComparingTo(minutes);
    }

    @Test
    @Clause("Sch 1, 2")
    void countEachUrinalByItself() {
      ASite site = ASite.of(SiteKind.PRIMARY).measured(DAY, 0, List.of("0.9", "0.9"));
      assertThat(minutesADay(site, "Stainless steel urinals")).isEqualByComparingTo("12.5");
    }
  }

  @Nested
  class Rubbish {

    @ParameterizedTest
    @Clause("Sch 1, 3")
    @CsvSource({
      "0, 15",
      "99, 15",
      "100, 30",
      "200, 30",
      "201, 45",
      "600, 45",
      "601, 60",
      "900, 60",
      "901, 120",
      "1400, 120",
      "1401, 180",
      "2000, 180",
      "2001, 210",
      "2600, 210",
      "2601, 240"
    })
    void followsTheEnrolmentBand(int students, String minutes) {
      for (SiteKind kind : List.of(SiteKind.PRIMARY, SiteKind.P10, SiteKind.P12, SiteKind.HIGH)) {
        assertThat(minutesADay(ASite.of(kind).students(students).measured(), "Rubbish"))
            .isEqualByComparingTo(minutes);
      }
    }

    @ParameterizedTest
    @Clause("Sch 1, 3")
    @CsvSource({
      "SPECIAL, 30",
      "OUTDOOR_EDUCATION, 15",
      "ENVIRONMENTAL_EDUCATION, 15",
      "RESIDENTIAL_CAMPUS, 15",
      "NON_SCHOOL, 15"
    })
    void isFixedElsewhere(SiteKind kind, String minutes) {
      assertThat(minutesADay(ASite.of(kind).students(2601).measured(), "Rubbish"))
          .isEqualByComparingTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({"PRIMARY, true", "HIGH, true", "P10, false", "P12, false", "SPECIAL, true"})
    void saysWhereNoSeedGivesTheBand(SiteKind kind, boolean verified) {
      assertThat(time(ASite.of(kind).measured()).rows().getLast().verified()).isEqualTo(verified);
    }
  }
}
