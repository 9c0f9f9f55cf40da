package org.workforceledger.queries.read;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Id;
import org.workforceledger.runtime.web.LedgerClock;
import org.workforceledger.sites.api.Region;

/**
 * A query's parameters. Reading one that cannot be taken is noted and gives a stand-in; {@link
 * #check} refuses the query with all that was noted, and must come before anything else is done.
 */
public final class Parameters {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
  private static final int ROWS = 1_000;
  private static final int MOST_ROWS = 10_000;

  /** What every query may be asked with, whether or not its answer depends on it. */
  private static final Set<String> EVERYWHERE =
      Set.of("asAt", "knownAt", "minPosition", "after", "limit", "format");

  private final HttpServletRequest request;
  private final Instant now;
  private final List<FieldProblem> problems = new ArrayList<>();
  private final Set<String> known = new HashSet<>(EVERYWHERE);

  Parameters(HttpServletRequest request, Instant now) {
    this.request = request;
    this.now = now;
  }

  private <T> @Nullable T read(String name, String form, Function<String, @Nullable T> reader) {
    known.add(name);
    String[] values = request.getParameterValues(name);
    if (values == null || (values.length == 1 && values[0].isEmpty())) {
      return null;
    }
    T value = values.length == 1 ? tried(values[0], reader) : null;
    if (value == null) {
      problems.add(new FieldProblem(name, form));
    }
    return value;
  }

  private static <T> @Nullable T tried(String text, Function<String, @Nullable T> reader) {
    try {
      return reader.apply(text);
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      return null;
    }
  }

  /** Today in Queensland. */
  public LocalDate today() {
    return LocalDate.ofInstant(now, LedgerClock.BRISBANE);
  }

  public @Nullable LocalDate date(String name) {
    return read(name, "a date of the years 2000 to 2100, such as 2025-03-31", Parameters::dateOf);
  }

  private static @Nullable LocalDate dateOf(String text) {
    LocalDate date = LocalDate.parse(text);
    return date.isBefore(FIRST) || date.isAfter(LAST) ? null : date;
  }

  private @Nullable Instant instant(String name) {
    return read(name, "an instant, such as 2025-04-02T01:15:00Z", Parameters::instantOf);
  }

  private static @Nullable Instant instantOf(String text) {
    Instant instant = Instant.parse(text);
    return dateOf(LocalDate.ofInstant(instant, LedgerClock.BRISBANE).toString()) == null
        ? null
        : instant;
  }

  /** A whole number within bounds. */
  public @Nullable Long number(String name, long least, long most) {
    String form = "a whole number from " + least + " to " + most;
    return read(
        name,
        form,
        text -> {
          long number = Long.parseLong(text);
          return number < least || number > most ? null : number;
        });
  }

  /** The year asked for: as given, or that of {@code asAt}, or this one. */
  public int year() {
    Long year = number("year", FIRST.getYear(), LAST.getYear());
    if (year != null) {
      return Math.toIntExact(year);
    }
    String asAt = request.getParameter("asAt");
    LocalDate date = asAt == null ? null : tried(asAt, Parameters::dateOf);
    return date == null ? today().getYear() : date.getYear();
  }

  public @Nullable Region region() {
    return read("region", "a region's name or slug", text -> Region.find(text).orElse(null));
  }

  /** A quarter that must be given. */
  public Quarter quarter() {
    Quarter quarter = read("quarter", "a quarter, such as 2025-Q1", Quarter::parse);
    if (quarter == null && problems.stream().noneMatch(p -> p.field().equals("quarter"))) {
      problems.add(new FieldProblem("quarter", "is missing"));
    }
    return quarter == null ? Quarter.of(today()) : quarter;
  }

  /** An id, or another word of the same letters. */
  public @Nullable String id(String name) {
    return matching(name, Id.PATTERN, "1 to 64 of A-Z a-z 0-9 . _ -");
  }

  public @Nullable String matching(String name, String pattern, String form) {
    return read(name, form, text -> text.matches(pattern) ? text : null);
  }

  /** Part of a name or id to be looked for. */
  public @Nullable String text() {
    return matching("q", ".{1,100}", "at most 100 characters");
  }

  public boolean flag(String name) {
    return "true".equals(matching(name, "true|false", "true or false"));
  }

  /** The moment asked about; left out, as at today and as known now. */
  public Moment moment() {
    return moment(today());
  }

  /** The moment asked about, with another effective date where none is given. */
  public Moment moment(LocalDate orElse) {
    LocalDate asAt = date("asAt");
    return new Moment(asAt == null ? orElse : asAt, instant("knownAt"), now);
  }

  /** The moment asked about, of a list that can be given as now known alone. */
  public Moment momentKnownNow(LocalDate orElse) {
    if (request.getParameter("knownAt") != null) {
      problems.add(
          new FieldProblem(
              "knownAt", "this list is as now known; a single cleaner's answer takes it"));
    }
    LocalDate asAt = date("asAt");
    return new Moment(asAt == null ? orElse : asAt, null, now);
  }

  public @Nullable Long minPosition() {
    return number("minPosition", 0, Long.MAX_VALUE);
  }

  /** The page asked for; a table as CSV is whole unless limited. */
  public Window window() {
    Long after = number("after", 0, Integer.MAX_VALUE);
    Long limit = number("limit", 1, MOST_ROWS);
    int most = isCsv() ? Integer.MAX_VALUE : ROWS;
    return new Window(after == null ? 0 : after, limit == null ? most : limit.intValue());
  }

  public boolean isCsv() {
    return Csv.isAskedFor(request);
  }

  /**
   * To be called once every parameter has been read.
   *
   * @throws BadQuery if anything that was read cannot be taken, or something was given that nobody
   *     reads
   */
  public void check() {
    Collections.list(request.getParameterNames()).stream()
        .filter(name -> !known.contains(name))
        .map(name -> new FieldProblem(name, "is no parameter of this query"))
        .forEach(problems::add);
    if (!problems.isEmpty()) {
      throw new BadQuery(problems);
    }
  }
}
