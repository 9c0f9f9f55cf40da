package org.workforceledger.pages.committees;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Listing;
import org.workforceledger.pages.Tile;

/**
 * A committee's quarter as the page shows it; every text is ready to be read.
 *
 * @param committee {@code JCCC} or {@code RCC-metropolitan-north}
 * @param report which table is shown: {@code starters}, {@code status}, {@code full-time} or {@code
 *     changes}
 * @param people the rows of the first two reports, else null
 * @param sites the rows of the third, else null
 * @param changes the differences since the quarter was tabled, else null
 * @param statewide whether a column for the region is needed
 */
record QuarterPage(
    String committee,
    String committeeName,
    List<Choice> committees,
    String quarter,
    String quarterSays,
    @Nullable Choice previous,
    @Nullable Choice next,
    String tabledSays,
    boolean tabled,
    List<Choice> views,
    List<Tile> figures,
    Make make,
    List<Tab> tabs,
    String report,
    Report about,
    boolean statewide,
    Filter filter,
    @Nullable Listing<Person> people,
    @Nullable Listing<Place> sites,
    @Nullable Listing<Change> changes,
    @Nullable String csv,
    Address address) {

  /** A report's name, its clause and what it holds. */
  record Report(String title, String clause, String says) {}

  /** A way to one of the reports, with the number of its rows. */
  record Tab(String label, String href, int rows, boolean chosen) {}

  /** Employment status by region, or by work location for one region: chart and table. */
  record Make(String title, String chart, String says, List<String> heads, List<MakeRow> rows) {}

  /** A bar of the chart, as numbers. */
  record MakeRow(String label, List<String> cells) {}

  /** What the table is filtered by, and what it may be. */
  record Filter(
      String text,
      List<Choice> regions,
      List<Choice> tenures,
      List<Choice> bases,
      List<Choice> met) {}

  /**
   * A row of the new starters or the employment status.
   *
   * @param mark what happened to the row since it was tabled; empty if nothing did
   */
  record Person(
      String name,
      String jobTitle,
      String workEmail,
      String workLocation,
      String region,
      String status,
      LocalDate commencedOn,
      String commenced,
      String mark,
      String css) {}

  /** A row of the minimum full-time report (8.9(c)). */
  record Place(
      String siteId,
      String workLocation,
      String region,
      long allocatedSeconds,
      String allocated,
      int required,
      int actual,
      boolean compliant,
      String mark,
      String css) {}

  /**
   * A difference between what was tabled and what is known now.
   *
   * @param where the work location, of a person's row
   * @param position of the first event that made it, to sort by
   */
  record Change(
      String report,
      String who,
      String where,
      String what,
      List<Field> fields,
      String css,
      long position,
      List<Cause> causes) {}

  /**
   * An event that made a difference.
   *
   * @param event its page; null where the viewer does not read the log
   */
  record Cause(
      long position,
      @Nullable String event,
      String says,
      String effective,
      String recorded,
      String actor) {}

  /** One column of a changed row. */
  record Field(String label, String was, String is) {}
}
