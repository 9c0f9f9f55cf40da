package org.workforceledger.pages.audit;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.workforceledger.access.read.Scope;
import org.workforceledger.pages.Text;
import org.workforceledger.pages.Tile;
import org.workforceledger.projections.read.ProjectionStatus;
import org.workforceledger.projections.read.Projections;
import org.workforceledger.runtime.access.Viewer;

/** Where every projection stands. */
@Controller
class ProjectionPages {

  /** A projection as a row; every text is ready to be read. */
  record Row(
      String name,
      String state,
      String chip,
      String position,
      String folded,
      String lag,
      String hash,
      String rows,
      String rowsHash,
      String failure) {
    static Row of(ProjectionStatus status) {
      return new Row(
          status.name().replace('_', ' '),
          inWords(status),
          chipOf(status),
          Text.count(status.position()),
          Text.count(status.eventsFolded()),
          Text.count(status.lag()),
          status.eventsHash(),
          Text.count(status.rows()),
          status.rowsHash(),
          status.failure() == null ? "" : status.failure());
    }
  }

  private final Projections projections;

  ProjectionPages(Projections projections) {
    this.projections = projections;
  }

  @GetMapping("/audit/projections")
  String list(Viewer viewer, Model page) {
    Scope.of(viewer).requireAudit();
    List<ProjectionStatus> all = projections.all();
    long lag = all.stream().mapToLong(ProjectionStatus::lag).max().orElse(0);
    page.addAttribute("rows", all.stream().map(Row::of).toList());
    page.addAttribute(
        "figures",
        List.of(
            new Tile("Events in the log", Text.count(projections.head()), "position of the last"),
            new Tile("Views", Text.count(all.size()), "each with a count and hashes of its own"),
            new Tile("Behind by", Text.count(lag), "events at most")));
    return "audit/projections";
  }

  private static String inWords(ProjectionStatus status) {
    return switch (status.state()) {
      case RUNNING -> "Up to date";
      case CATCHING_UP -> "Catching up";
      case REBUILDING -> "Rebuilding";
      case ERROR -> "Stopped";
    };
  }

  private static String chipOf(ProjectionStatus status) {
    return switch (status.state()) {
      case RUNNING -> "chip chip-good";
      case CATCHING_UP, REBUILDING -> "chip chip-warn";
      case ERROR -> "chip chip-bad";
    };
  }
}
