package org.workforceledger.committees.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.workforceledger.committees.read.Difference.CausingEvent;
import org.workforceledger.committees.read.Difference.Change;
import org.workforceledger.committees.rules.QuarterlyReports;
import org.workforceledger.employment.api.EngagementCommand.EndReason;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.employment.api.EngagementEvent.EmploymentEnded;
import org.workforceledger.employment.api.EngagementEvent.HoursChanged;
import org.workforceledger.employment.api.EngagementEvent.PayPointSet;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.SiteEvent;
import org.workforceledger.sites.read.KnownSite;
import org.workforceledger.testing.Facts;

class CausesTest {

  private static final LocalDate AS_AT = LocalDate.of(2025, 3, 31);
  private static final Function<Known, Optional<Line>> ROW =
      known ->
          QuarterlyReports.employmentStatus(known.engagementList(), known.siteMap(), AS_AT).stream()
              .map(Line::of)
              .findFirst();

  private final List<Recorded<EngagementEvent>> events = new ArrayList<>();
  private long position = 1;

  CausesTest() {
    record(Facts.engaged("C1", "S1", "2025-01-28", Tenure.PERMANENT, "38"));
  }

  private void record(EngagementEvent event) {
    events.add(recorded(++position, event));
  }

  private static <E extends Event> Recorded<E> recorded(long position, E event) {
    return new Recorded<>(position, "s", 0, Instant.EPOCH, Map.of("actor", "hr"), event);
  }

  private Known known() {
    List<Recorded<SiteEvent>> site =
        List.of(recorded(1, Facts.site("S1", "Ash State School", Region.NORTH_COAST)));
    return new Known(
        List.of(KnownEngagement.of(events).orElseThrow()),
        Map.of("S1", KnownSite.of(site).orElseThrow()));
  }

  private static HoursChanged hours(int hours, String from) {
    return new HoursChanged("C1", "C1-1", hours * 3600L, LocalDate.parse(from), Facts.TEXT);
  }

  private List<Long> causes(long tabledThrough) {
    return Causes.of(known(), tabledThrough, ROW).stream().map(CausingEvent::position).toList();
  }

  @Test
  void areTheLateEventsThatChangedTheRow() {
    record(new PayPointSet("C1", "C1-1", 2, AS_AT, Facts.TEXT));
    record(hours(30, "2025-03-01"));
    record(hours(20, "2025-04-01"));
    assertThat(causes(2)).containsExactly(4L);
  }

  @Test
  void areAllThatTookPartEvenIfOneUndidAnother() {
    record(hours(30, "2025-03-01"));
    record(hours(38, "2025-03-01"));
    record(new EmploymentEnded("C1", "C1-1", LocalDate.of(2025, 3, 30), EndReason.RESIGNATION));
    assertThat(causes(2)).containsExactly(3L, 4L, 5L);
  }

  @Test
  void areNoneBeforeTheReportsWereTabled() {
    record(hours(30, "2025-03-01"));
    assertThat(causes(3)).isEmpty();
  }

  @Test
  void anEngagementRecordedLateIsItsOwnCause() {
    assertThat(causes(1)).containsExactly(2L);
  }

  @Test
  void differencesNameEachFieldThatDiffers() {
    Line before = ROW.apply(known()).orElseThrow();
    record(hours(30, "2025-03-01"));
    Line after = ROW.apply(known()).orElseThrow();
    Differences.Pair pair = Differences.of(List.of(before), List.of(after)).getFirst();
    assertThat(pair.change()).isEqualTo(Change.CHANGED);
    assertThat(pair.fields())
        .containsExactly(new Difference.FieldChange("basis", "FULL_TIME", "PART_TIME"));
    assertThat(Differences.of(List.of(), List.of(after)).getFirst().change())
        .isEqualTo(Change.ADDED);
    assertThat(Differences.of(List.of(before), List.of()).getFirst().change())
        .isEqualTo(Change.REMOVED);
    assertThat(Differences.of(List.of(before), List.of(before))).isEmpty();
  }
}
