package org.workforceledger.sites.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.sites.rules.ASite.DAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.sites.api.SiteKind;

/** 9.1: the hours a site is allocated, measured or determined. */
class CleaningAllocationTest {

  private final ASite measured = ASite.of(SiteKind.PRIMARY).measured(DAY, 24 * 60, List.of());

  private static String hours(ASite site) {
    return CleaningAllocation.of(site.site(), DAY)
        .map(a -> a.perWeek().toDecimal().toPlainString())
        .orElse("none");
  }

  @Test
  @Clause("9.1")
  void followsFromTheMeasurement() {
    assertThat(hours(ASite.of(SiteKind.PRIMARY))).isEqualTo("none");
    assertThat(hours(measured)).isEqualTo("301.25");
  }

  @ParameterizedTest
  @Clause("9.1")
  @CsvSource({"2025-02-02, 301.25", "2025-02-03, 320", "2025-02-04, 301.25"})
  void isDeterminedWhereADeterminationBeganLastOrOnTheSameDay(String from, String hours) {
    assertThat(hours(measured.determined("320", from))).isEqualTo(hours);
  }
}
