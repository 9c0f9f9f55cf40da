package org.workforceledger.pages.cleaners;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.workforceledger.hours.read.AccountLine;
import org.workforceledger.ledger.Flag;
import org.workforceledger.pages.Text;
import org.workforceledger.pages.cleaners.StatementPage.FlagLine;
import org.workforceledger.pages.cleaners.StatementPage.Line;

/** The lines and flags of an account in words, whichever account it is. */
final class LineTexts {

  private LineTexts() {}

  /**
   * Each line begins with the balance that the one before it ended with.
   *
   * @param linksToLog whether lines lead to their events
   */
  static List<Line> of(List<? extends AccountLine> account, boolean linksToLog) {
    List<Line> lines = new ArrayList<>();
    BigDecimal was = BigDecimal.ZERO;
    for (AccountLine line : account) {
      lines.add(line(was, line, linksToLog));
      was = line.balance();
    }
    return lines;
  }

  private static Line line(BigDecimal was, AccountLine line, boolean linksToLog) {
    String note = line.note() == null ? "" : ". " + line.note();
    return new Line(
        Text.dayDate(line.effectiveDate()),
        line.effectiveDate().toString(),
        Text.hours(was),
        Text.change(line.change()),
        line.change().signum() < 0 ? "minus" : "plus",
        Text.hours(line.balance()),
        Text.says(line.reason()) + note,
        line.clause(),
        Text.time(line.recordedAt()),
        Objects.requireNonNullElse(line.actor(), ""),
        Objects.requireNonNullElse(line.source(), ""),
        line.position(),
        linksToLog ? "/audit/events/" + line.position() : null);
  }

  static List<FlagLine> flags(List<Flag> flags) {
    return flags.stream().map(flag -> new FlagLine(flag.clause(), Text.says(flag.says()))).toList();
  }
}
