package org.workforceledger.hours.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.Metadata;
import org.workforceledger.log.Recorded;

/**
 * The statement's lines: every posting that changes the ADO balance, in order of effective date,
 * then position, each with the balance after it.
 */
final class AdoLines {

  private record Entry(Recorded<WorkEvent> event, Posting posting) {}

  private AdoLines() {}

  /**
   * @param reveal opens confidential text
   */
  static List<AdoLine> of(
      List<Recorded<WorkEvent>> work, int year, LocalDate asAt, UnaryOperator<String> reveal) {
    List<AdoLine> lines = new ArrayList<>();
    Hours balance = Hours.ZERO;
    for (Entry entry : entries(work, year, asAt)) {
      balance = balance.plus(new Hours(entry.posting.adoSeconds()));
      lines.add(line(entry, balance, reveal));
    }
    return lines;
  }

  private static List<Entry> entries(List<Recorded<WorkEvent>> work, int year, LocalDate asAt) {
    return work.stream()
        .flatMap(event -> event.event().postings().stream().map(p -> new Entry(event, p)))
        .filter(entry -> entry.posting.adoSeconds() != 0)
        .filter(entry -> entry.posting.date().getYear() == year)
        .filter(entry -> !entry.posting.date().isAfter(asAt))
        .sorted(
            Comparator.comparing((Entry entry) -> entry.posting.date())
                .thenComparing(entry -> entry.event.position()))
        .toList();
  }

  private static AdoLine line(Entry entry, Hours balance, UnaryOperator<String> reveal) {
    Recorded<WorkEvent> event = entry.event;
    @Nullable String note = event.metadata().get(Metadata.REASON);
    return new AdoLine(
        event.position(),
        entry.posting.date(),
        event.recordedAt(),
        new Hours(entry.posting.adoSeconds()).toDecimal(),
        balance.toDecimal(),
        AdoWords.of(event.event(), entry.posting),
        entry.posting.clause(),
        event.metadata().get(Metadata.SOURCE),
        event.metadata().get(Metadata.ACTOR),
        note == null ? null : reveal.apply(note),
        entry.posting.account(),
        event.type());
  }
}
