package org.workforceledger.pages.clauses;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.workforceledger.agreement.api.ClauseCatalogue;
import org.workforceledger.agreement.api.ClauseEntry;
import org.workforceledger.agreement.api.ClauseStatus;
import org.workforceledger.agreement.api.Editions;
import org.workforceledger.agreement.api.Figure;

/** The agreement's clauses: what each says in a line, and what the ledger does about it. */
@Controller
class ClausePages {

  private final ClauseCatalogue catalogue = Editions.queensland2022().clauses();

  @GetMapping("/clauses")
  String list(
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String status,
      Model page) {
    String wanted = text.strip().toLowerCase(Locale.ENGLISH);
    List<ClauseLine> lines =
        catalogue.all().stream()
            .filter(entry -> status.isEmpty() || entry.status().spelling().equals(status))
            .filter(entry -> matches(entry, wanted))
            .map(ClauseLine::of)
            .toList();
    page.addAttribute("clauses", lines);
    page.addAttribute("text", text);
    page.addAttribute("status", status);
    page.addAttribute("statuses", statuses());
    page.addAttribute("counts", counts());
    return "clauses";
  }

  @GetMapping("/clauses/{*ref}")
  String one(@PathVariable String ref, Model page) {
    String spelt = ref.substring(1);
    ClauseEntry entry =
        catalogue.find(spelt).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    page.addAttribute("clause", ClauseLine.of(entry));
    page.addAttribute("above", catalogue.parent(spelt).map(ClauseLine::of).orElse(null));
    page.addAttribute("below", catalogue.children(spelt).stream().map(ClauseLine::of).toList());
    page.addAttribute("figures", figures(spelt));
    return "clause";
  }

  private static boolean matches(ClauseEntry entry, String wanted) {
    return wanted.isEmpty()
        || (entry.ref() + " " + entry.title() + " " + entry.summary())
            .toLowerCase(Locale.ENGLISH)
            .contains(wanted);
  }

  private static List<StatusLine> statuses() {
    return Arrays.stream(ClauseStatus.values()).map(StatusLine::of).toList();
  }

  private List<Count> counts() {
    return Arrays.stream(ClauseStatus.values())
        .filter(status -> status != ClauseStatus.HEADING)
        .map(status -> new Count(StatusLine.of(status), catalogue.all(status).size()))
        .toList();
  }

  private static List<Figure> figures(String ref) {
    return Editions.queensland2022().figures().all().stream()
        .filter(figure -> figure.clause().equals(ref))
        .toList();
  }

  /** How many clauses have a status. */
  record Count(StatusLine status, int clauses) {}

  /** A status with what it means, and the colour of its chip. */
  record StatusLine(String spelling, String label, String chip) {
    static StatusLine of(ClauseStatus status) {
      String label =
          switch (status) {
            case IMPLEMENTED -> "Implemented";
            case RECORDED_ONLY -> "Recorded only";
            case PLANNED -> "Planned";
            case OUT_OF_SCOPE -> "Out of scope";
            case HEADING -> "Heading";
          };
      String chip =
          switch (status) {
            case IMPLEMENTED -> "chip chip-good";
            case PLANNED -> "chip chip-warn";
            case RECORDED_ONLY, OUT_OF_SCOPE, HEADING -> "chip";
          };
      return new StatusLine(status.spelling(), label, chip);
    }
  }

  /** A clause as a line of the list. */
  record ClauseLine(
      String ref,
      String title,
      String summary,
      StatusLine status,
      @Nullable String reason,
      List<String> readings,
      @Nullable String note) {
    static ClauseLine of(ClauseEntry entry) {
      return new ClauseLine(
          entry.ref(),
          entry.title(),
          entry.summary(),
          StatusLine.of(entry.status()),
          entry.reason(),
          entry.readings(),
          entry.note());
    }
  }
}
