package org.workforceledger.pages.cleaners;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Tile;
import org.workforceledger.pages.cleaners.StatementPage.Fact;
import org.workforceledger.pages.cleaners.StatementPage.FlagLine;

/** The life of an engagement as the page shows it; every text is ready to be read. */
record EmploymentPage(
    String cleanerId,
    String name,
    String engagementId,
    List<Fact> facts,
    List<Choice> engagements,
    String asAt,
    String knownAt,
    String says,
    List<Tile> figures,
    List<FlagLine> flags,
    List<Due> due,
    List<Line> lines,
    String statement,
    String csv) {

  /** Something to be done. */
  record Due(String by, String isoBy, boolean overdue, String says, String clause) {}

  /**
   * Something that happened.
   *
   * @param event where to read it in the log; null for who does not read the log
   */
  record Line(
      String date,
      String isoDate,
      String says,
      String words,
      String clause,
      String recorded,
      String actor,
      long position,
      @Nullable String event) {}
}
