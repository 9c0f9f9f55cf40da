package org.workforceledger.hours.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.read.ToilLine.Kind;
import org.workforceledger.hours.rules.DailyTotals;
import org.workforceledger.hours.rules.ToilAccount;
import org.workforceledger.hours.rules.ToilAccount.PayOut;
import org.workforceledger.log.Recorded;

/** The transactions of one engagement: what was posted, and what follows from it by the day. */
final class JournalTransactions {

  private JournalTransactions() {}

  /** Those effective by a day, in order of date, then position; none without the engagement. */
  static List<JournalTransaction> of(AdoFacts facts, LocalDate asAt) {
    return facts.engagement().stream()
        .flatMap(
            engagement ->
                Stream.of(posted(facts), deemed(facts), toil(facts, engagement, asAt))
                    .flatMap(List::stream))
        .filter(each -> !each.legs().isEmpty() && !each.date().isAfter(asAt))
        .sorted(
            Comparator.comparing(JournalTransaction::date)
                .thenComparing(each -> each.event().position()))
        .toList();
  }

  private static List<JournalTransaction> posted(AdoFacts facts) {
    List<JournalTransaction> all = new ArrayList<>();
    for (Recorded<WorkEvent> event : facts.work()) {
      Map<LocalDate, List<JournalLeg>> days = new TreeMap<>();
      for (Posting posting : event.event().postings()) {
        List<JournalLeg> day = days.computeIfAbsent(posting.date(), _ -> new ArrayList<>());
        if (posting.seconds() != 0) {
          day.add(JournalLeg.of(event.event().engagementId(), posting));
        }
      }
      String says = AdoWords.happened(event.event());
      days.forEach((date, legs) -> all.add(new JournalTransaction(date, event, says, legs)));
    }
    return all;
  }

  /** What is deemed taken on a day, by the last event that concerned it (8.7(h)(i)). */
  private static List<JournalTransaction> deemed(AdoFacts facts) {
    Map<LocalDate, Recorded<WorkEvent>> last = new TreeMap<>();
    for (Recorded<WorkEvent> event : facts.work()) {
      event.event().postings().stream()
          .filter(posting -> posting.account() == Account.ADO_DEEMED)
          .forEach(posting -> last.put(posting.date(), event));
    }
    Map<Integer, WorkYear> work = facts.workYears();
    Map<Integer, Map<LocalDate, Long>> years = new TreeMap<>();
    List<JournalTransaction> all = new ArrayList<>();
    last.forEach(
        (date, event) -> {
          long seconds =
              years
                  .computeIfAbsent(
                      date.getYear(), year -> DailyTotals.of(year, work.values()).deemed())
                  .getOrDefault(date, 0L);
          if (seconds != 0) {
            JournalLeg leg = JournalLeg.deemed(event.event().engagementId(), date, seconds);
            String says = "ADO deemed taken during workers' compensation";
            all.add(new JournalTransaction(date, event, says, List.of(leg)));
          }
        });
    return all;
  }

  /** All but what accrues, which is posted. */
  private static List<JournalTransaction> toil(
      AdoFacts facts, Engagement engagement, LocalDate asAt) {
    List<PayOut> payOuts = ToilAccount.of(facts.toilOf(engagement), asAt).payOuts();
    return ToilChanges.of(facts.events(), payOuts, _ -> "").stream()
        .filter(change -> change.kind() != Kind.ACCRUED)
        .map(
            change ->
                new JournalTransaction(
                    change.date(),
                    change.event(),
                    change.says(),
                    List.of(JournalLeg.of(engagement.engagementId(), change))))
        .toList();
  }
}
