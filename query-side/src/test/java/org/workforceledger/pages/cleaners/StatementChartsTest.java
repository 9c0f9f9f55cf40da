package org.workforceledger.pages.cleaners;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.read.AdoLine;
import org.workforceledger.hours.read.AdoStatement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatementChartsTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private static AdoLine taken(long position, String date, String change) {
    return new AdoLine(
        position,
        LocalDate.parse(date),
        NOW,
        new BigDecimal(change),
        BigDecimal.ZERO,
        "ADO day agreed",
        "8.7(d)(ii)",
        null,
        null,
        null,
        Account.ADO_TAKEN,
        "hours.AdoDayAgreed");
  }

  private static AdoStatement statement(List<AdoLine> lines) {
    BigDecimal none = BigDecimal.ZERO;
    return new AdoStatement(
        "C1",
        "C1-1",
        2025,
        LocalDate.parse("2025-12-31"),
        NOW,
        none,
        none,
        none,
        none,
        none,
        none,
        List.of(),
        lines,
        List.of(),
        List.of());
  }

  /** A day off that was agreed and taken back on the same day leaves no spike. */
  @Test
  void haveOnePointADay() {
    String chart =
        new StatementCharts(
                statement(
                    List.of(
                        taken(1, "2025-07-01", "-7.6"),
                        taken(2, "2025-07-01", "7.6"),
                        taken(3, "2025-07-02", "-7.6"))))
            .chart(null);
    JsonNode points =
        JsonMapper.builder().build().readTree(chart).get("series").get(1).get("points");
    assertThat(points.valueStream().map(point -> point.get("day").asInt()).toList())
        .containsExactly(1, 182, 183, 365);
    assertThat(points.valueStream().map(point -> point.get("hours").decimalValue()).toList())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(
            BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal("7.6"), new BigDecimal("7.6"));
  }
}
