package org.workforceledger.pages.sites;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.read.SiteSheet;
import org.workforceledger.hours.read.SiteSheet.Agreement;
import org.workforceledger.hours.read.SiteSheet.AlarmPanel;
import org.workforceledger.hours.read.SiteSheet.SummerClosure;
import org.workforceledger.ledger.Flag;
import org.workforceledger.pages.Text;
import org.workforceledger.sites.api.HoursAgreementKind;
import org.workforceledger.sites.read.TeamArrangement;

/**
 * A site as the page shows it; every text is ready to be read.
 *
 * @param asAt the day of which it speaks
 */
record SitePage(
    String siteId,
    String name,
    String asAt,
    List<Fact> facts,
    List<Agreed> agreements,
    List<Panel> panels,
    List<Closure> closures,
    @Nullable EmployedView employed,
    List<TeamsView> teams,
    List<StaffedView> staffing,
    List<Flag> flags) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("h:mm a", Locale.forLanguageTag("en-AU"));

  /** Something about the site. */
  record Fact(String term, String says) {}

  /** An agreement; {@code state} says whether it is in force or a review is due. */
  record Agreed(
      String what,
      String clause,
      String hours,
      String period,
      String parties,
      String recordedAt,
      String state,
      String css) {}

  record Panel(String name, String settings, String lastSetOn, String longSettings, boolean slow) {}

  /** An additional week without work over summer. */
  record Closure(String summer, String period) {}

  static SitePage of(SiteSheet sheet) {
    List<Flag> flags = new ArrayList<>();
    sheet.agreements().stream().filter(Agreement::inForce).forEach(a -> flags.addAll(flags(a)));
    sheet.alarmPanels().forEach(panel -> flags.addAll(flags(panel)));
    sheet.teams().stream()
        .filter(TeamArrangement::inForce)
        .forEach(arranged -> flags.addAll(arranged.flags()));
    return new SitePage(
        sheet.siteId(),
        sheet.name(),
        Text.date(sheet.asAt()),
        facts(sheet),
        sheet.agreements().stream().map(agreed -> agreed(agreed, sheet)).toList(),
        sheet.alarmPanels().stream().map(SitePage::panel).toList(),
        sheet.summerClosures().stream().map(SitePage::closure).toList(),
        sheet.employed() == null ? null : EmployedView.of(sheet.employed()),
        sheet.teams().stream().map(arranged -> TeamsView.of(arranged, sheet.asAt())).toList(),
        StaffedView.of(sheet.staffing(), sheet.asAt()),
        flags);
  }

  private static List<Fact> facts(SiteSheet sheet) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Region", sheet.region().printed()));
    facts.add(new Fact("Kind", Text.words(sheet.kind())));
    String locality = sheet.locality();
    if (locality != null) {
      facts.add(new Fact("Locality", locality));
    }
    if (sheet.enrolment() != null) {
      facts.add(new Fact("Enrolment", Text.count(sheet.enrolment())));
    }
    if (sheet.allocatedHours() != null) {
      facts.add(new Fact("Allocated a week", Text.hours(sheet.allocatedHours())));
    }
    facts.add(new Fact("Remote", sheet.remote() ? "Yes" : "No"));
    facts.add(new Fact("Site", sheet.siteId()));
    return facts;
  }

  private static List<Flag> flags(Agreement agreed) {
    List<Flag> flags = new ArrayList<>(agreed.flags());
    if (agreed.reviewDueSince() != null) {
      flags.add(
          new Flag(
              "8.2(b)(v)",
              "Review due: a new permanent cleaner joined on %s; the early start must be reviewed and renegotiated, and rosters stay until then"
                  .formatted(Text.date(agreed.reviewDueSince()))));
    }
    return flags;
  }

  private static List<Flag> flags(AlarmPanel panel) {
    return panel.flags().stream()
        .map(flag -> new Flag(flag.clause(), "Panel " + panel.panel() + ": " + flag.says()))
        .toList();
  }

  private static Agreed agreed(Agreement agreed, SiteSheet sheet) {
    String due = agreed.reviewDueSince() == null ? "In force" : "In force, review due";
    String past = agreed.from().isAfter(sheet.asAt()) ? "Not yet in force" : "No longer in force";
    boolean review = agreed.inForce() && agreed.reviewDueSince() != null;
    return new Agreed(
        Text.words(agreed.kind()),
        clause(agreed.kind()),
        hours(agreed),
        agreed.to() == null
            ? "From " + Text.date(agreed.from())
            : Text.date(agreed.from()) + " to " + Text.date(agreed.to()),
        agreed.agreedBy().stream().map(Text::words).collect(Collectors.joining(", ")),
        agreed.recordedAt(),
        agreed.inForce() ? due : past,
        review ? "chip-warn" : agreed.inForce() ? "chip-good" : "");
  }

  private static String clause(HoursAgreementKind kind) {
    return switch (kind) {
      case EARLY_START -> "8.2(b)";
      case EXTENDED_DAY -> "8.3(a)";
      case FLEXIBLE -> "8.6(b)";
    };
  }

  private static String hours(Agreement agreed) {
    return Stream.of(time("from ", agreed.earliest()), time("until ", agreed.latest()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String time(String before, @Nullable LocalTime time) {
    return time == null ? "" : before + TIME.format(time);
  }

  private static Closure closure(SummerClosure closed) {
    return new Closure(
        "Summer that begins in " + closed.year(),
        Text.date(closed.firstDay()) + " to " + Text.date(closed.lastDay()));
  }

  private static Panel panel(AlarmPanel panel) {
    return new Panel(
        panel.panel(),
        Text.count(panel.settings(), "day", "days"),
        Text.date(panel.lastSetOn()),
        Integer.toString(panel.longSettings()),
        !panel.flags().isEmpty());
  }
}
