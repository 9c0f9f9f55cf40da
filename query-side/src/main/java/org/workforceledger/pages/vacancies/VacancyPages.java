package org.workforceledger.pages.vacancies;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.workforceledger.access.read.Scope;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Listing;
import org.workforceledger.pages.Listing.Column;
import org.workforceledger.pages.Names;
import org.workforceledger.pages.Text;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.runtime.access.Viewer;
import org.workforceledger.sites.api.Site;
import org.workforceledger.vacancies.read.KnownVacancy;
import org.workforceledger.vacancies.read.OtherReading;
import org.workforceledger.vacancies.read.PostedNotices;
import org.workforceledger.vacancies.read.Vacancies;
import org.workforceledger.vacancies.read.VacancyLine;
import org.workforceledger.vacancies.read.VacancySheets;

/** Vacant hours, and the story of each vacancy. */
@Controller
class VacancyPages {

  private final Clock clock;
  private final Vacancies vacancies;
  private final Names names;
  private final PostedNotices posted;

  VacancyPages(Clock clock, Vacancies vacancies, Names names, PostedNotices posted) {
    this.clock = clock;
    this.vacancies = vacancies;
    this.names = names;
    this.posted = posted;
  }

  @GetMapping("/vacancies")
  String list(Viewer viewer, @RequestParam Map<String, String> params, Model page) {
    Address address = new Address("/vacancies", params);
    Moment now = Moment.today(clock.instant());
    String site = address.get("site");
    List<Row> rows =
        vacancies.list(Scope.of(viewer), now).stream()
            .filter(line -> Choice.takes(address, line.region()))
            .filter(line -> site.isEmpty() || line.siteId().equals(site))
            .map(Row::of)
            .toList();
    page.addAttribute("address", address);
    page.addAttribute("site", site);
    page.addAttribute("regions", viewer.siteId() == null ? Choice.regions(address) : List.of());
    page.addAttribute("list", Listing.of(rows, columns(), address, "vacancy", "vacancies"));
    return "vacancies/list";
  }

  @GetMapping("/vacancies/{id}")
  String vacancy(@PathVariable String id, Viewer viewer, Model page) {
    Moment now = Moment.today(clock.instant());
    KnownVacancy known = vacancies.find(id, Scope.of(viewer), now);
    String siteId = known.vacancy().offered().siteId();
    String place =
        vacancies.site(siteId, now).map(Site::registered).map(r -> r.name()).orElse(siteId);
    page.addAttribute(
        "p",
        VacancyPage.of(
            VacancySheets.of(known, now),
            posted.of(known),
            OtherReading.of(known, now).orElse(null),
            place,
            names.of(known.vacancy().standings().keySet(), now)));
    return "vacancies/vacancy";
  }

  private static List<Column<Row>> columns() {
    return List.of(
        Column.of("id", "Vacancy", row -> row.line().vacancyId()),
        Column.of("site", "Work location", Row::place),
        Column.number("hours", "Hours a week", row -> row.line().hoursOffered()),
        Column.number("left", "Left", row -> row.line().hoursLeft()),
        Column.of("from", "Available from", row -> row.line().availableFrom()),
        Column.of("state", "State", Row::state));
  }

  /** A line with its texts. */
  record Row(
      VacancyLine line,
      String place,
      String region,
      String hours,
      String left,
      String from,
      String state,
      String css) {

    static Row of(VacancyLine line) {
      String location = line.workLocation();
      return new Row(
          line,
          location == null ? line.siteId() : location,
          line.region() == null ? "" : line.region().printed(),
          Text.hours(line.hoursOffered()) + (line.ongoing() ? "" : ", not permanent"),
          Text.hours(line.hoursLeft()),
          Text.date(line.availableFrom()),
          StepWords.state(line.state(), line.step()),
          StepWords.css(line.state()));
    }
  }
}
