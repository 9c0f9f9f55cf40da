package org.workforceledger.pages.sites;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.workforceledger.access.read.Scope;
import org.workforceledger.hours.read.CleanerBalances.Filter;
import org.workforceledger.hours.read.ReliefWeek;
import org.workforceledger.hours.read.ReliefWeeks;
import org.workforceledger.hours.read.SimulatedWork;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Text;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.runtime.access.Viewer;
import org.workforceledger.sites.api.Region;

/** Who stands in for absent cleaners, a week at a time (11.6). */
@Controller
class ReliefPages {

  private final Clock clock;
  private final SimulatedWork simulated;
  private final ReliefWeeks weeks;

  ReliefPages(Clock clock, SimulatedWork simulated, ReliefWeeks weeks) {
    this.clock = clock;
    this.simulated = simulated;
    this.weeks = weeks;
  }

  @GetMapping("/relief")
  String relief(Viewer viewer, @RequestParam Map<String, String> params, Model page) {
    Address address = new Address("/relief", params);
    Moment now = Moment.today(clock.instant());
    LocalDate monday =
        day(address.get("asAt"), now).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    @Nullable Region region = Region.find(address.get("region")).orElse(null);
    String site = address.get("site").strip();
    Filter filter = new Filter(null, region, site.isEmpty() ? null : site);
    List<SiteView> rows =
        weeks.of(Scope.of(viewer), filter, new Moment(monday, null, now.now())).stream()
            .map(SiteView::of)
            .toList();
    page.addAttribute("week", Text.date(monday) + " to " + Text.date(monday.plusDays(6)));
    page.addAttribute("asAt", monday.toString());
    page.addAttribute("site", site);
    page.addAttribute("previous", address.with("asAt", monday.minusWeeks(1).toString()).href());
    page.addAttribute("next", address.with("asAt", monday.plusWeeks(1).toString()).href());
    page.addAttribute("regions", viewer.siteId() == null ? Choice.regions(address) : List.of());
    page.addAttribute("csv", csv(address, monday));
    page.addAttribute("rows", rows);
    return "sites/relief";
  }

  /** The day asked for; else today, or the last day of a demonstration's work. */
  private LocalDate day(String asked, Moment now) {
    try {
      return asked.isEmpty() ? simulated.lastDay().orElse(now.asAt()) : LocalDate.parse(asked);
    } catch (DateTimeParseException unreadable) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, "the day cannot be read", unreadable);
    }
  }

  private static String csv(Address address, LocalDate monday) {
    return new Address("/api/relief", Map.of("format", "csv", "asAt", monday.toString()))
        .with("region", address.get("region"))
        .with("site", address.get("site").strip())
        .href();
  }

  /** A site's week; every text is ready to be read. */
  record SiteView(String siteId, String name, String due, String says, List<AbsenceView> absences) {

    static SiteView of(ReliefWeek week) {
      String limit =
          week.cleaningTimeHours() == null
              ? "no cleaning time is known for the site"
              : "%s rostered by who is there, of %s cleaning time a week"
                  .formatted(Text.hours(week.presentHours()), Text.hours(week.cleaningTimeHours()));
      return new SiteView(
          week.siteId(),
          week.workLocation(),
          Text.hours(week.reliefHours()),
          "%s on leave; %s%s."
              .formatted(
                  Text.hours(week.absentHours()),
                  limit,
                  week.limited() ? ", up to which relief goes" : ""),
          week.absences().stream().map(AbsenceView::of).toList());
    }
  }

  /** One cleaner's day of leave. */
  record AbsenceView(
      String date,
      String cleanerId,
      String name,
      String leave,
      String absent,
      String relief,
      String says,
      String clause) {

    static AbsenceView of(ReliefWeek.Absence absence) {
      return new AbsenceView(
          Text.dayDate(absence.date()),
          absence.cleanerId(),
          absence.name(),
          Text.sentence(absence.leaveType().says()),
          Text.hours(absence.absentHours()),
          Text.hours(absence.reliefHours()),
          absence.says(),
          absence.clause());
    }
  }
}
