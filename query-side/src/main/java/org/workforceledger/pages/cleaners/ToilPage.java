package org.workforceledger.pages.cleaners;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Tile;
import org.workforceledger.pages.cleaners.StatementPage.Fact;
import org.workforceledger.pages.cleaners.StatementPage.FlagLine;
import org.workforceledger.pages.cleaners.StatementPage.Line;

/**
 * An account of time off in lieu as the page shows it; every text is ready to be read.
 *
 * @param statement the way to the ADO statement
 */
record ToilPage(
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
    List<Application> applications,
    List<Line> lines,
    String statement,
    String days,
    String csv) {

  /**
   * An application and what was decided.
   *
   * @param events the pages of its events; empty where the viewer does not read the log
   */
  record Application(
      String id,
      String date,
      String isoDate,
      String hours,
      String decision,
      @Nullable String reason,
      List<Choice> events) {}
}
