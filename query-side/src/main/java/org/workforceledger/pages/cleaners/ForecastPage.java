package org.workforceledger.pages.cleaners;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Tile;
import org.workforceledger.pages.cleaners.StatementPage.FlagLine;

/**
 * A forecast as the page shows it; every text is ready to be read.
 *
 * @param unpublished why there is no forecast; null if there is one
 * @param flags what keeps the cleaner from having ADO at all
 * @param result null if there is none
 */
record ForecastPage(
    String cleanerId,
    String name,
    String engagementId,
    int year,
    List<Choice> years,
    List<Choice> engagements,
    String asAt,
    String knownAt,
    String statement,
    String days,
    @Nullable String unpublished,
    List<FlagLine> flags,
    @Nullable Result result) {

  /**
   * What the forecast comes to.
   *
   * @param says what it assumes
   * @param whatIf what other minutes would change, in a sentence; null where none are asked about
   * @param sliders one for each rostered weekday
   * @param rostered the roster's days with their minutes; empty without a roster
   * @param additional what may be agreed further at a remote school; null elsewhere
   * @param chart for {@code charts.js}
   */
  record Result(
      String says,
      @Nullable String whatIf,
      List<Tile> figures,
      List<Slider> sliders,
      String rostered,
      List<Vacation> vacations,
      @Nullable String yearEnd,
      String yearEndCss,
      @Nullable String additional,
      String chart,
      String chartSays,
      List<Week> weeks,
      String agreed,
      String csv) {}

  /**
   * The ADO minutes of a weekday.
   *
   * @param name of its parameter
   * @param minutes at which it stands
   */
  record Slider(String name, String label, int minutes) {}

  /** A vacation with required hours. */
  record Vacation(
      String name,
      String begins,
      String isoBegins,
      String needed,
      String expected,
      String shortfall,
      String act,
      String outcome,
      String css) {}

  /** The account at a month's end, or at the day asked about. */
  record Week(String date, String credited, String how) {}
}
