package org.workforceledger.hours.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.SummerBlock;
import org.workforceledger.hours.rules.SummerLeave;
import org.workforceledger.hours.rules.SummerShare;
import org.workforceledger.hours.rules.WorkCoverClaim;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.Streams;
import org.workforceledger.projections.read.EventLog;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.NothingFound;

/** What a year's leave comes to, folded on demand from the streams of one engagement. */
@Component
public class LeaveOfYear {

  private final EventLog log;

  LeaveOfYear(EventLog log) {
    this.log = log;
  }

  /** The summer that begins in a year; who asks has been checked. */
  public SummerLeaveStatement summer(KnownEngagement known, int year, Moment moment) {
    AdoFacts facts = facts(known, year, moment);
    Circumstances circumstances = circumstances(facts);
    Map<Integer, WorkYear> years = facts.workYears();
    SummerLeave summer =
        SummerLeave.of(
            circumstances,
            date -> years.getOrDefault(Streams.workYear(date), new WorkYear()),
            year,
            moment.asAt());
    return statement(circumstances, summer, year, moment);
  }

  /** What claims to WorkCover show of a year's workers' compensation leave, up to the date. */
  public List<WorkCoverClaimRow> workCoverClaims(KnownEngagement known, int year, Moment moment) {
    LocalDate last = LocalDate.of(year, 12, 31);
    LocalDate end = moment.asAt().isBefore(last) ? moment.asAt() : last;
    return WorkCoverClaim.between(
            circumstances(facts(known, year, moment)), LocalDate.of(year, 1, 1), end)
        .stream()
        .map(WorkCoverClaimRow::of)
        .toList();
  }

  private static Circumstances circumstances(AdoFacts facts) {
    return facts.circumstances(
        facts.engagement().orElseThrow(() -> new NothingFound("not known at that time")));
  }

  /** As for ADO, and every school year since employment began, for the holidays in leave. */
  private AdoFacts facts(KnownEngagement known, int year, Moment moment) {
    List<String> streams = new ArrayList<>(AdoStreams.of(known, year));
    IntStream.range(known.engagement().commencedOn().getYear(), year - 1)
        .mapToObj(Streams::schoolYear)
        .forEach(streams::add);
    return new AdoFacts(log.streams(streams, moment.knownAt()));
  }

  static SummerLeaveStatement statement(
      Circumstances circumstances, SummerLeave summer, int year, Moment moment) {
    Optional<SummerBlock> block = summer.block();
    SummerShare share = summer.share().orElse(new SummerShare(Hours.ZERO, List.of()));
    return new SummerLeaveStatement(
        circumstances.engagement().cleanerId(),
        circumstances.engagement().engagementId(),
        year,
        moment.asAt(),
        moment.shown(),
        summer.applies(),
        block.map(SummerBlock::lastDayOfWork).orElse(null),
        block.map(SummerBlock::firstDay).orElse(null),
        block.map(SummerBlock::lastDay).orElse(null),
        share.accrued().toDecimal(),
        share.annual().toDecimal(),
        share.unpaid().toDecimal(),
        share.annualDays(),
        share.days().size() - share.annualDays(),
        share.unpaidFrom().orElse(null),
        summer.prevented().toDecimal(),
        block.map(SummerBlock::holidays).orElse(List.of()),
        summer.flags(),
        share.days().stream().map(day -> row(circumstances, day)).toList(),
        summer.steps());
  }

  private static SummerLeaveStatement.Row row(Circumstances circumstances, SummerShare.Day day) {
    return new SummerLeaveStatement.Row(
        day.date(),
        day.hours().toDecimal(),
        day.annual().toDecimal(),
        day.unpaid().toDecimal(),
        circumstances.leave().on(day.date()).stream()
            .findFirst()
            .map(LeaveGranted::type)
            .orElse(null));
  }
}
