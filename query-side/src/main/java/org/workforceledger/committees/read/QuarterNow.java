package org.workforceledger.committees.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.workforceledger.committees.api.FullTimeRow;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.committees.api.RegionalRow;
import org.workforceledger.committees.api.ReportRow;
import org.workforceledger.committees.read.Difference.CausingEvent;
import org.workforceledger.committees.rules.QuarterlyReports;

/** A tabled quarter's reports made again from what is known now, for the same dates. */
final class QuarterNow {

  /** A row that differs, with what made it differ. */
  record Changed(String report, Differences.Pair pair, List<CausingEvent> causes) {}

  private final Committee committee;
  private final Quarter quarter;
  private final TabledReports tabled;
  private final Known known;

  QuarterNow(Committee committee, Quarter quarter, TabledReports tabled, Known known) {
    this.committee = committee;
    this.quarter = quarter;
    this.tabled = tabled;
    this.known = known;
  }

  private List<ReportRow> newStarters(Known from) {
    return ours(QuarterlyReports.newStarters(from.engagementList(), from.siteMap(), quarter));
  }

  private List<ReportRow> employmentStatus(Known from) {
    return ours(
        QuarterlyReports.employmentStatus(from.engagementList(), from.siteMap(), tabled.asAt()));
  }

  private List<FullTimeRow> minimumFullTime(Known from) {
    return ours(
        QuarterlyReports.minimumFullTime(from.engagementList(), from.siteMap(), tabled.asAt()));
  }

  private <R extends RegionalRow> List<R> ours(List<R> rows) {
    return committee.region() == null ? rows : QuarterlyReports.inRegion(rows, committee.region());
  }

  /** Every row that is no longer as it was tabled. */
  List<Changed> changes() {
    List<Changed> changes = new ArrayList<>();
    changes.addAll(people("newStarters", tabled.newStarters(), from -> newStarters(from)));
    changes.addAll(
        people("employmentStatus", tabled.employmentStatus(), from -> employmentStatus(from)));
    changes.addAll(sites());
    return changes;
  }

  private List<Changed> people(
      String report, List<ReportRow> before, Function<Known, List<ReportRow>> rows) {
    Function<Known, List<Line>> lines = from -> rows.apply(from).stream().map(Line::of).toList();
    List<Line> then = before.stream().map(Line::of).toList();
    return Differences.of(then, lines.apply(known)).stream()
        .map(pair -> changed(report, pair, known.ofPersonWith(pair.key()), lines))
        .toList();
  }

  /** A site registered since changes nothing while it has neither hours nor full-time cleaners. */
  private List<Changed> sites() {
    Set<String> given =
        tabled.minimumFullTime().stream().map(FullTimeRow::siteId).collect(Collectors.toSet());
    Predicate<FullTimeRow> counts = row -> given.contains(row.siteId()) || !row.saysNothing();
    Function<Known, List<Line>> lines =
        from -> minimumFullTime(from).stream().filter(counts).map(Line::of).toList();
    List<Line> then = tabled.minimumFullTime().stream().map(Line::of).toList();
    return Differences.of(then, lines.apply(known)).stream()
        .map(pair -> changed("minimumFullTime", pair, known.ofSite(pair.key()), lines))
        .toList();
  }

  private Changed changed(
      String report, Differences.Pair pair, Known bearing, Function<Known, List<Line>> lines) {
    Function<Known, Optional<Line>> row =
        from ->
            lines.apply(from).stream().filter(line -> line.key().equals(pair.key())).findFirst();
    return new Changed(report, pair, Causes.of(bearing, tabled.knownThrough(), row));
  }
}
