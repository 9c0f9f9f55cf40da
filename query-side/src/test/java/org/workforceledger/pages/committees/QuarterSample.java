package org.workforceledger.pages.committees;

import java.time.LocalDate;
import java.util.*;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.*;
import org.workforceledger.pages.*;
import org.workforceledger.sites.api.Region;

@Controller
public class QuarterSample {
  @GetMapping("/sample/quarter")
  String s(
      Model m,
      @RequestParam(defaultValue = "status") String report,
      @RequestParam Map<String, String> asked) {
    Address a = new Address("/sample/quarter", asked);
    List<String> regions = Arrays.stream(Region.values()).map(Region::printed).toList();
    Random r = new Random(1);
    List<ChartData.Stack> st = new ArrayList<>();
    String[] l = {"Permanent full-time", "Permanent part-time", "Fixed-term", "Casual"};
    for (int i = 0; i < 4; i++) {
      List<Integer> v = new ArrayList<>();
      for (int k = 0; k < 8; k++) v.add(r.nextInt(i == 1 ? 12 : 5) + 1);
      st.add(new ChartData.Stack(l[i], "series-" + (i + 1), v));
    }
    List<QuarterPage.MakeRow> mk = new ArrayList<>();
    for (int k = 0; k < 8; k++) {
      int kk = k;
      mk.add(
          new QuarterPage.MakeRow(
              regions.get(k), st.stream().map(s -> "" + s.values().get(kk)).toList()));
    }
    List<QuarterPage.Person> ps = new ArrayList<>();
    for (int i = 0; i < 134; i++)
      ps.add(
          new QuarterPage.Person(
              "C-" + i,
              "Person " + (char) (65 + i % 26) + " Family" + i,
              "Cleaner",
              "person.family" + i + "@example.edu.au",
              "Kelvin Grove State School",
              regions.get(i % 8),
              "Permanent, part-time",
              LocalDate.of(2020, 1, 1 + i % 28),
              "0" + (1 + i % 9) + "/01/2020",
              i == 3 ? "Changed since tabled" : "",
              i == 3 ? "row-changed" : ""));
    List<QuarterPage.Place> pl =
        List.of(
            new QuarterPage.Place(
                "S1",
                "Kelvin Grove State School",
                "Metropolitan North",
                1,
                "230 h",
                2,
                2,
                true,
                "",
                ""),
            new QuarterPage.Place(
                "S2", "Cairns High", "Far North Queensland", 1, "310.5 h", 3, 1, false, "", ""));
    List<QuarterPage.Change> ch =
        List.of(
            new QuarterPage.Change(
                "Employment status",
                "Maria Lopez",
                "Changed",
                List.of(
                    new QuarterPage.Field(
                        "Status", "Permanent, part-time", "Permanent, full-time")),
                "chip-warn",
                1402,
                "#",
                "employment.HoursChanged",
                "2 May 2025, 9:12 am",
                "hr",
                "Agreed with the principal in March"),
            new QuarterPage.Change(
                "New starters",
                "Jo Smith",
                "Added",
                List.of(),
                "chip-good",
                1402,
                "#",
                "employment.CleanerEngaged",
                "2 May 2025, 9:12 am",
                "hr",
                ""));
    var cols =
        List.of(
            Listing.Column.of("name", "Name", QuarterPage.Person::name),
            Listing.Column.of("job", "Job title", QuarterPage.Person::jobTitle),
            Listing.Column.of("email", "E-mail", QuarterPage.Person::workEmail),
            Listing.Column.of("place", "Work location", QuarterPage.Person::workLocation),
            Listing.Column.of("region", "Region", QuarterPage.Person::region),
            Listing.Column.of("status", "Status", QuarterPage.Person::status),
            Listing.Column.of("commenced", "Commenced", QuarterPage.Person::commencedOn));
    m.addAttribute(
        "p",
        new QuarterPage(
            "JCCC",
            "Joint Cleaning Consultative Committee",
            List.of(
                new Choice("JCCC, state-wide", "JCCC", true),
                new Choice("RCC Metropolitan North", "x", false)),
            "2025-Q1",
            "January to March 2025",
            new Choice("2024-Q4", "#", false),
            new Choice("2025-Q2", "#", false),
            "Tabled on 15 April 2025, as at 31 March 2025. Two rows have changed since.",
            true,
            List.of(new Choice("As tabled", "#", false), new Choice("As now known", "#", true)),
            List.of(
                new Tile("Cleaners employed", "134", "on 31 March 2025"),
                new Tile("New starters", "6", "in the quarter"),
                new Tile("Permanent", "78%", "104 of 134"),
                new Tile("Sites below minimum full-time", "3", "of 24"),
                new Tile("Changed since tabled", "2", "rows")),
            new QuarterPage.Make(
                "Employment status by region",
                new ChartData.Bars(regions, st, "cleaners").json(),
                "Of 134 cleaners, 40 are permanent full-time, 64 permanent part-time, 20 fixed-term and 10 casual.",
                List.of("Region", l[0], l[1], l[2], l[3]),
                mk),
            List.of(
                new QuarterPage.Tab(
                    "New starters",
                    "/sample/quarter?report=starters",
                    6,
                    report.equals("starters")),
                new QuarterPage.Tab(
                    "Employment status",
                    "/sample/quarter?report=status",
                    134,
                    report.equals("status")),
                new QuarterPage.Tab(
                    "Minimum full-time",
                    "/sample/quarter?report=full-time",
                    24,
                    report.equals("full-time")),
                new QuarterPage.Tab(
                    "Changed since tabled",
                    "/sample/quarter?report=changes",
                    2,
                    report.equals("changes"))),
            report,
            new QuarterPage.Report(
                "Employment status", "2.6(b)", "Every cleaner employed on the quarter’s last day."),
            true,
            new QuarterPage.Filter(
                a.get("text"),
                List.of(new Choice("All regions", "", true)),
                List.of(new Choice("All", "", true)),
                List.of(new Choice("All", "", true))),
            report.equals("status") || report.equals("starters")
                ? Listing.of(ps, cols, a, "cleaner", "cleaners")
                : null,
            report.equals("full-time")
                ? Listing.of(
                    pl,
                    List.of(
                        Listing.Column.of(
                            "place", "Work location", QuarterPage.Place::workLocation),
                        Listing.Column.of("region", "Region", QuarterPage.Place::region),
                        Listing.Column.number(
                            "alloc", "Allocated a week", QuarterPage.Place::allocatedSeconds),
                        Listing.Column.number("req", "Required", QuarterPage.Place::required),
                        Listing.Column.number("act", "Actual", QuarterPage.Place::actual),
                        Listing.Column.of("met", "8.9(c)", QuarterPage.Place::compliant)),
                    a,
                    "site",
                    "sites")
                : null,
            report.equals("changes")
                ? Listing.of(
                    ch,
                    List.of(
                        Listing.Column.of("who", "Row", QuarterPage.Change::who),
                        Listing.Column.of("rep", "Report", QuarterPage.Change::report),
                        Listing.Column.plain("Difference"),
                        Listing.Column.plain("Event"),
                        Listing.Column.number("pos", "Recorded", QuarterPage.Change::position),
                        Listing.Column.plain("Reason")),
                    a,
                    "difference",
                    "differences")
                : null,
            "#",
            a));
    return "committees/quarter";
  }
}
