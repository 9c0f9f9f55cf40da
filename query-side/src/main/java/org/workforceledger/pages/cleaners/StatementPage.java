package org.workforceledger.pages.cleaners;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Tile;

/**
 * An ADO statement as the page shows it; every text is ready to be read.
 *
 * @param engagements to choose from; one where the person has but one
 * @param asAt for the form, {@code 2025-03-31}
 * @param knownAt for the form, {@code 2025-03-31T09:00} in Brisbane; empty for now
 * @param says what the figures stand for: as at which day, known when
 * @param leave the way to the same year's leave
 * @param summer the block of annual leave in summer, in a sentence
 * @param chart for {@code charts.js}
 * @param chartSays the chart in a sentence
 * @param journal the engagement's postings for auditors; null for who does not read the log
 */
record StatementPage(
    String cleanerId,
    String name,
    String engagementId,
    List<Fact> facts,
    List<Choice> engagements,
    int year,
    List<Choice> years,
    String asAt,
    String knownAt,
    String says,
    List<Tile> figures,
    List<FlagLine> flags,
    String chart,
    String chartSays,
    List<Month> months,
    List<StepLine> required,
    List<Line> lines,
    String days,
    String forecast,
    String toil,
    String leave,
    String summer,
    String csv,
    @Nullable String journal) {

  /** Something about the engagement. */
  record Fact(String term, String says) {}

  /** A flag in plain words, with its clause. */
  record FlagLine(String clause, String says) {}

  /** The account at a month's end, or at the day asked for. */
  record Month(String label, String credited, String taken, String balance) {}

  /** How the required hours came about. */
  record StepLine(String clause, String says, String result) {}

  /**
   * A posting: was, change, is.
   *
   * @param event the page of the event that made it; null where the viewer does not read the log
   * @param simulated whether the recorded time was given by a loader
   */
  record Line(
      String date,
      String isoDate,
      String was,
      String change,
      String changeCss,
      String is,
      String reason,
      String clause,
      String recorded,
      String actor,
      String source,
      long position,
      @Nullable String event) {}
}
