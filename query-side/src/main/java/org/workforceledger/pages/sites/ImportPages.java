package org.workforceledger.pages.sites;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.workforceledger.access.read.Scope;
import org.workforceledger.runtime.access.Viewer;

/** Where measurements of many sites are sent from; the command API takes and answers them. */
@Controller
class ImportPages {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("siteId", "The site, in every row."),
          new Column(
              "effectiveFrom",
              "From when it applies, as 2025-01-31; one date a site, in its first row or in all."),
          new Column(
              "item",
              "A surface of Schedule 1 such as CARPET or LOW_MAINTENANCE_VINYL, or FIXTURES, or"
                  + " URINAL."),
          new Column("areaId", "The floor area's name, once a site; blank in other rows."),
          new Column(
              "quantity",
              "Square metres of a floor area, the number of fixtures, or the length of one"
                  + " stainless steel urinal in metres."),
          new Column("daysPerWeek", "On how many days a floor area is cleaned; blank means five."),
          new Column("reason", "Why it is measured, in the site's first row or in all."));

  private static final String EXAMPLE =
      """
      siteId,effectiveFrom,item,areaId,quantity,daysPerWeek,reason
      S501,2025-07-14,CARPET,block-a,997.5,,New block
      S501,,POLISHED_WOOD,hall,420,3,
      S501,,FIXTURES,,88,,
      S501,,URINAL,,3.6,,
      """;

  /** A column of the table. */
  record Column(String name, String says) {}

  @GetMapping("/imports/measurements")
  String measurements(Viewer viewer, Model page) {
    requireOffice(viewer);
    page.addAttribute("columns", COLUMNS);
    return "imports/measurements";
  }

  @GetMapping(path = "/imports/measurements/example.csv", produces = "text/csv")
  @ResponseBody
  String example(Viewer viewer) {
    requireOffice(viewer);
    return EXAMPLE;
  }

  private static void requireOffice(Viewer viewer) {
    if (!Scope.of(viewer).isOffice()) {
      throw new AccessDeniedException("measurements are imported by human resources");
    }
  }
}
