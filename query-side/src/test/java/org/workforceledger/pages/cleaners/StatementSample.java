package org.workforceledger.pages.cleaners;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.workforceledger.pages.*;

@Controller
public class StatementSample {
  @GetMapping("/sample/statement")
  String s(Model m) {
    List<ChartData.Point> pts = new ArrayList<>();
    double v = 0;
    for (int d = 1; d <= 365; d++) {
      if (d % 7 < 5) v += 0.37;
      pts.add(
          new ChartData.Point(d, new BigDecimal(v).setScale(4, java.math.RoundingMode.HALF_UP)));
    }
    List<Integer> starts =
        IntStream.rangeClosed(1, 12)
            .map(i -> LocalDate.of(2025, i, 1).getDayOfYear())
            .boxed()
            .toList();
    var chart =
        new ChartData.Lines(
            2025,
            365,
            starts,
            List.of(
                new ChartData.Line("Credited", "series-1", false, pts),
                new ChartData.Line(
                    "Required by then",
                    "series-required",
                    true,
                    List.of(
                        new ChartData.Point(1, BigDecimal.ZERO),
                        new ChartData.Point(95, new BigDecimal("15.2")),
                        new ChartData.Point(179, new BigDecimal("53.2")),
                        new ChartData.Point(263, new BigDecimal("83.6")),
                        new ChartData.Point(365, new BigDecimal("83.6")))),
                new ChartData.Line(
                    "Taken",
                    "series-3",
                    false,
                    List.of(
                        new ChartData.Point(1, BigDecimal.ZERO),
                        new ChartData.Point(97, new BigDecimal("15.2")),
                        new ChartData.Point(181, new BigDecimal("53.2")),
                        new ChartData.Point(365, new BigDecimal("53.2"))))),
            List.of(
                new ChartData.Band("Summer", 1, 26),
                new ChartData.Band("Autumn", 95, 111),
                new ChartData.Band("Winter", 179, 194),
                new ChartData.Band("Spring", 263, 279),
                new ChartData.Band("Summer", 347, 366)));
    List<StatementPage.Line> lines = new ArrayList<>();
    for (int i = 0; i < 30; i++)
      lines.add(
          new StatementPage.Line(
              "Mon 3 Feb 2025",
              "2025-02-03",
              i * 0.35 + " h",
              i % 6 == 5 ? "−7.6 h" : "+0.35 h",
              i % 6 == 5 ? "minus" : "plus",
              (i + 1) * 0.35 + " h",
              i % 6 == 5
                  ? "Accrued day off taken"
                  : "Worked towards ADO: 21 minutes beyond the 456 rostered",
              i % 6 == 5 ? "8.7(d)(ii)" : "8.7(b)(ii)",
              "4 Feb 2025, 7:02 am",
              "hr",
              "kronos",
              1234 + i,
              "/audit/events/1"));
    m.addAttribute(
        "p",
        new StatementPage(
            "C-1001",
            "Margaret Nguyen",
            "C-1001-1",
            List.of(
                new StatementPage.Fact("Work location", "Kelvin Grove State School"),
                new StatementPage.Fact("Engagement", "Permanent, full-time, 38 h a week"),
                new StatementPage.Fact("Since", "27 January 2020"),
                new StatementPage.Fact("Cleaner", "C-1001")),
            List.of(
                new Choice("C-1001-1 Kelvin Grove", "C-1001-1", true),
                new Choice("C-1001-2", "C-1001-2", false)),
            2025,
            List.of(
                new Choice("2024", "#", false),
                new Choice("2025", "#", true),
                new Choice("2026", "#", false)),
            "2025-12-31",
            "",
            "As at 31 December 2025, as known now.",
            List.of(
                new Tile("Required in 2025", "83.6 h", "11 days of 7.6 h"),
                new Tile("Credited", "80.15 h", ""),
                new Tile("Taken", "53.2 h", ""),
                new Tile("Balance", "26.95 h", "left to take"),
                new Tile("Shortfall", "3.45 h", "still to be credited")),
            List.of(
                new StatementPage.FlagLine(
                    "8.7(d)(iv)",
                    "An accrued day off on 12 May 2025 lies outside the school vacations.")),
            chart.json(),
            "By 31 December 80.15 h of the required 83.6 h were credited and 53.2 h taken.",
            List.of(new StatementPage.Month("January", "1 h", "0 h", "1 h")),
            List.of(
                new StatementPage.StepLine(
                    "8.7(d)(iii)",
                    "AUTUMN vacation from 2025-04-05: 2 ADO days x 7.6 h a day",
                    "15.2 h")),
            lines,
            "#"));
    return "cleaners/statement";
  }
}
