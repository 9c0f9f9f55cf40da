package org.workforceledger.pages.committees;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.workforceledger.access.read.Scope;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.committees.read.Committee;
import org.workforceledger.pages.Address;
import org.workforceledger.queries.read.Table;
import org.workforceledger.runtime.access.Viewer;

/** The committees' quarterly reports, and the way to them. */
@Controller
class CommitteePages {

  private final QuarterReader reader;

  CommitteePages(QuarterReader reader) {
    this.reader = reader;
  }

  /** The latest quarter tabled, or that asked for, of the viewer's committee or that asked for. */
  @GetMapping("/committees")
  String latest(
      Viewer viewer,
      @RequestParam(defaultValue = "") String committee,
      @RequestParam(defaultValue = "") String quarter) {
    Committee own = new Committee(viewer.region());
    Committee chosen = committee.isEmpty() ? own : find(committee);
    Scope.of(viewer).requireCommittee(chosen.region());
    Quarter of = quarter.isEmpty() ? reader.latest() : parse(quarter);
    return "redirect:/committees/" + chosen + "/quarters/" + of;
  }

  @GetMapping("/committees/{committee}/quarters/{quarter}")
  String quarter(
      @PathVariable String committee,
      @PathVariable String quarter,
      Viewer viewer,
      @RequestParam Map<String, String> params,
      Model page) {
    QuarterAsked asked = asked(committee, quarter, params);
    Scope scope = Scope.of(viewer);
    page.addAttribute("p", new QuarterView(asked, reader.read(asked, scope), scope).page());
    return "committees/quarter";
  }

  /** The rows that the page shows, filtered and sorted as it shows them. */
  @GetMapping(path = "/committees/{committee}/quarters/{quarter}/rows.csv", produces = "text/csv")
  @ResponseBody
  Table.Source csv(
      @PathVariable String committee,
      @PathVariable String quarter,
      Viewer viewer,
      @RequestParam Map<String, String> params) {
    QuarterAsked asked = asked(committee, quarter, params);
    Scope scope = Scope.of(viewer);
    return new QuarterTables(asked, reader.read(asked, scope), scope).csv();
  }

  private QuarterAsked asked(String committee, String quarter, Map<String, String> params) {
    Committee of = find(committee);
    Quarter parsed = parse(quarter);
    Address address = new Address("/committees/" + of + "/quarters/" + parsed, params);
    return new QuarterAsked(of, parsed, address, reader.today());
  }

  private static Committee find(String name) {
    return Committee.find(name)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such committee"));
  }

  private static Quarter parse(String text) {
    try {
      return Quarter.parse(text);
    } catch (IllegalArgumentException unreadable) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, "a quarter reads 2025-Q1", unreadable);
    }
  }
}
