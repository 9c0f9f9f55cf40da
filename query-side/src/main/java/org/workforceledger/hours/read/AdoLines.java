package org.workforceledger.hours.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.hours.rules.DailyTotals;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.Metadata;
import org.workforceledger.log.Recorded;

/**
 * The statement's lines: every posting that changes the ADO balance, in order of effective date,
 * then position, each with the balance after it.
 */
final class AdoLines {

  /** A posting and what it does to the balance, in seconds. */
  private record Entry(Recorded<WorkEvent> event, Posting posting, long change) {}

  private AdoLines() {}

  /**
   * @param reveal opens confidential text
   */
  static List<AdoLine> of(
      List<Recorded<WorkEvent>> work,
      DailyTotals totals,
      LocalDate asAt,
      UnaryOperator<String> reveal) {
    List<AdoLine> lines = new ArrayList<>();
    Hours balance = Hours.ZERO;
    for (Entry entry : entries(work, totals, asAt)) {
      balance = balance.plus(new Hours(entry.change));
      lines.add(line(entry, balance, reveal));
    }
    return lines;
  }

  private static List<Entry> entries(
      List<Recorded<WorkEvent>> work, DailyTotals totals, LocalDate asAt) {
    List<Entry> posted =
        work.stream()
            .flatMap(event -> event.event().postings().stream().map(p -> entry(event, p)))
            .filter(entry -> entry.posting.date().getYear() == totals.year())
            .filter(entry -> !entry.posting.date().isAfter(asAt))
            .toList();
    return Stream.concat(
            posted.stream().filter(entry -> entry.change != 0), deemed(posted, totals.deemed()))
        .sorted(
            Comparator.comparing((Entry entry) -> entry.posting.date())
                .thenComparing(entry -> entry.event.position()))
        .toList();
  }

  private static Entry entry(Recorded<WorkEvent> event, Posting posting) {
    return new Entry(event, posting, posting.adoSeconds());
  }

  /** What is deemed taken on a day, by the last event that concerned it (8.7(h)(i)). */
  private static Stream<Entry> deemed(List<Entry> posted, Map<LocalDate, Long> deemed) {
    Map<LocalDate, Entry> last = new TreeMap<>();
    posted.stream()
        .filter(entry -> entry.posting.account() == Account.ADO_DEEMED)
        .filter(entry -> deemed.containsKey(entry.posting.date()))
        .forEach(entry -> last.put(entry.posting.date(), entry));
    return last.values().stream()
        .map(e -> new Entry(e.event, e.posting, -deemed.getOrDefault(e.posting.date(), 0L)));
  }

  private static AdoLine line(Entry entry, Hours balance, UnaryOperator<String> reveal) {
    Recorded<WorkEvent> event = entry.event;
    @Nullable String note = event.metadata().get(Metadata.REASON);
    return new AdoLine(
        event.position(),
        entry.posting.date(),
        event.recordedAt(),
        new Hours(entry.change).toDecimal(),
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
