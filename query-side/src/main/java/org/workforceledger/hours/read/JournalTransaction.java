package org.workforceledger.hours.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.log.Metadata;
import org.workforceledger.log.Recorded;

/**
 * What an event did on one day, as a transaction of double entry that {@code hledger} reads. Each
 * leg is written twice, so that every transaction adds up to nothing.
 *
 * @param event the event behind it; its position is the transaction's code
 * @param says what happened, without anybody's own words
 */
record JournalTransaction(LocalDate date, Recorded<?> event, String says, List<JournalLeg> legs) {

  /** The transaction with an empty line after it, in ASCII. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append(date).append(" (").append(event.position()).append(") ").append(plain(says));
    text.append("  ; event:").append(event.type());
    tag(text, "by", event.metadata().get(Metadata.ACTOR));
    tag(text, "source", event.metadata().get(Metadata.SOURCE));
    text.append('\n');
    for (JournalLeg leg : legs) {
      text.append(amount(leg.account(), leg.seconds()));
      text.append("  ; clause:").append(plain(leg.clause())).append('\n');
      text.append(amount(leg.against(), -leg.seconds())).append('\n');
    }
    return text.append('\n').toString();
  }

  private static String amount(String account, long seconds) {
    return "    %-48s  %10d s".formatted(account, seconds);
  }

  private static void tag(StringBuilder text, String name, @Nullable String value) {
    if (value != null) {
      text.append(", ").append(name).append(':').append(plain(value));
    }
  }

  /** Without what the journal's form gives a meaning to, and without what is not ASCII. */
  private static String plain(String words) {
    return words.replaceAll("[;,|]", " ").replaceAll("[^ -~]", "?");
  }
}
