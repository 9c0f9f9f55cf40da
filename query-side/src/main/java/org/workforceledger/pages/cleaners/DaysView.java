package org.workforceledger.pages.cleaners;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.read.BrokenWorkDays;
import org.workforceledger.hours.read.DayRow;
import org.workforceledger.hours.rules.VacationCover.Cover;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Flag;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Text;
import org.workforceledger.pages.cleaners.DaysPage.Day;

/** Turns a year's days into the texts of their page. */
record DaysView(
    String cleanerId, String name, String engagementId, List<DayRow> rows, StatementAsked asked) {

  /** Which days are shown. */
  private enum Shown {
    ALL("All days", _ -> true),
    BEYOND("Beyond the roster", DaysView::isBeyond),
    FLAGGED("Flagged", row -> !row.flags().isEmpty());

    private final String label;
    private final Predicate<DayRow> includes;

    Shown(String label, Predicate<DayRow> includes) {
      this.label = label;
      this.includes = includes;
    }

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Shown of(String asked) {
      return Stream.of(values()).filter(each -> each.key().equals(asked)).findFirst().orElse(ALL);
    }
  }

  DaysPage page() {
    Shown shown = Shown.of(asked.address().get("show"));
    List<Day> days = rows.stream().filter(shown.includes).map(this::day).toList();
    Address of = asked.address().with("engagementId", engagementId);
    return new DaysPage(
        name,
        asked.year(),
        says(days.size()),
        brokenWork(),
        years(of),
        Stream.of(Shown.values())
            .map(each -> new Choice(each.label, of.with("show", each.key()).href(), each == shown))
            .toList(),
        days,
        of.without("show").at("/cleaners/" + cleanerId + "/ado").href(),
        of.without("show").at("/cleaners/" + cleanerId + "/forecast").href(),
        of.without("show")
            .without("year")
            .without("asAt")
            .at("/cleaners/" + cleanerId + "/toil")
            .href(),
        of.without("show").at("/cleaners/" + cleanerId + "/leave").href(),
        of.without("show").with("format", "csv").at("/api/cleaners/" + cleanerId + "/days").href());
  }

  private String says(int days) {
    return "%s up to %s, with anything on them."
        .formatted(Text.count(days, "day", "days"), Text.date(asked.asAt()));
  }

  /** Counted by the day; what a day is paid is no figure of the ledger yet (7.2). */
  private String brokenWork() {
    BrokenWorkDays of = BrokenWorkDays.of(rows);
    return "Broken work on %s of the year up to then. What a day is paid: %s."
        .formatted(Text.count(of.days(), "day", "days"), of.amount());
  }

  private List<Choice> years(Address of) {
    return IntStream.rangeClosed(asked.year() - 1, asked.year() + 1)
        .filter(year -> year <= asked.today().getYear() + 1)
        .mapToObj(
            year ->
                new Choice(
                    "" + year,
                    of.without("asAt").with("year", "" + year).href(),
                    year == asked.year()))
        .toList();
  }

  private static boolean isBeyond(DayRow row) {
    return Stream.of(
            row.unauthorisedHours(),
            row.paidOrdinaryHours(),
            row.overtime15Hours(),
            row.overtime20Hours(),
            row.overtime25Hours(),
            row.toilHours())
        .anyMatch(hours -> hours.signum() != 0);
  }

  private Day day(DayRow row) {
    return new Day(
        Text.dayDate(row.date()),
        row.date().toString(),
        hours(row.ordinaryHours()),
        rest(row.restPauseMinutes()),
        hours(row.adoHours()),
        hours(row.paidOrdinaryHours()),
        overtime(row),
        hours(row.toilHours()),
        hours(row.unauthorisedHours()),
        away(row),
        row.flags().stream().map(flag -> flag(row, flag)).toList());
  }

  /** The row says the date already. */
  private static Flag flag(DayRow row, Flag flag) {
    String date = row.date() + ": ";
    String says = flag.says();
    return new Flag(
        flag.clause(), Text.says(says.startsWith(date) ? says.substring(date.length()) : says));
  }

  private static String hours(BigDecimal hours) {
    return hours.signum() == 0 ? "" : Text.hours(hours);
  }

  /** Shown, never deducted. */
  @Clause("8.10(a)")
  private static String rest(int minutes) {
    return minutes == 0 ? "" : "%d min rest".formatted(minutes);
  }

  private static String overtime(DayRow row) {
    List<String> parts = new ArrayList<>();
    add(parts, row.overtime15Hours(), "1.5");
    add(parts, row.overtime20Hours(), "2.0");
    add(parts, row.overtime25Hours(), "2.5");
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, BigDecimal hours, String rate) {
    if (hours.signum() != 0) {
      parts.add(Text.hours(hours) + " at " + rate);
    }
  }

  /** What else covers a vacation day in part, so that nothing of it stays unsaid. */
  private static List<String> covered(DayRow row, boolean alone) {
    String cover = row.cover();
    if (cover == null || alone) {
      return cover == null ? List.of() : List.of(cover);
    }
    Stream<Cover> others =
        Stream.of(Cover.SUPPLEMENTARY, Cover.VACATION_CLEANING, Cover.NO_ATTENDANCE);
    List<String> starts = others.map(Cover::says).toList();
    return Stream.of(cover.split(", "))
        .filter(part -> starts.stream().anyMatch(part::startsWith))
        .toList();
  }

  /** What kept the cleaner away, or covers a vacation day. */
  private static String away(DayRow row) {
    List<String> parts = new ArrayList<>();
    if (row.holiday() != null) {
      parts.add(row.holiday());
    }
    LeaveType leave = row.leaveType();
    if (leave != null && row.holiday() == null) {
      boolean some = row.leaveHours().signum() != 0;
      parts.add(Text.sentence(leave.says()) + (some ? " " + Text.hours(row.leaveHours()) : ""));
    }
    if (row.adoTakenHours().signum() != 0) {
      parts.add("ADO taken " + Text.hours(row.adoTakenHours()));
    }
    if (row.toilTakenHours().signum() != 0) {
      parts.add("Time off in lieu taken " + Text.hours(row.toilTakenHours()));
    }
    parts.addAll(covered(row, parts.isEmpty()));
    if (row.brokenWorkDay()) {
      parts.add("Broken work");
    }
    if (row.continuousWork()) {
      parts.add("Student-free day, continuous work by choice");
    }
    return String.join(", ", parts);
  }
}
