package org.workforceledger.pages.cleaners;

import java.util.List;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Tile;
import org.workforceledger.pages.cleaners.StatementPage.Fact;
import org.workforceledger.pages.cleaners.StatementPage.FlagLine;
import org.workforceledger.pages.cleaners.StatementPage.StepLine;

/**
 * A year's leave as the page shows it; every text is ready to be read.
 *
 * @param block the summer block in a sentence
 * @param days the block's leave days; none where no block applies
 * @param summerCsv the days as a table
 * @param claimsCsv the claims as a table
 */
record LeavePage(
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
    String block,
    List<Tile> figures,
    List<FlagLine> flags,
    List<StepLine> steps,
    List<Day> days,
    List<Claim> claims,
    String statement,
    String summerCsv,
    String claimsCsv) {

  /** A leave day of the block. */
  record Day(
      String date, String isoDate, String hours, String annual, String unpaid, String granted) {}

  /** What a claim to WorkCover shows. */
  record Claim(String leaveId, String from, String to, String days, String hours) {}
}
