package org.workforceledger.cleaningtime.read;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.cleaningtime.api.AgreementParty;
import org.workforceledger.cleaningtime.api.FrequencyChange;
import org.workforceledger.cleaningtime.api.FrequencyEvent;
import org.workforceledger.cleaningtime.api.FrequencyEvent.FrequencyChangeDecided;
import org.workforceledger.cleaningtime.api.FrequencyEvent.FrequencyChangeProposed;
import org.workforceledger.cleaningtime.api.FrequencyMeeting;
import org.workforceledger.log.Recorded;
import org.workforceledger.projections.read.History;
import org.workforceledger.projections.read.Projection;
import org.workforceledger.projections.read.ViewCatalogue;
import org.workforceledger.projections.read.ViewTable;
import org.workforceledger.queries.read.Moment;

/** The proposals presented by a day, the latest first, as they were known. */
@Component
public class FrequencyChanges {

  private final ViewTable<History> table;

  FrequencyChanges(ViewCatalogue views) {
    table = views.table(FrequencyViews.CHANGES);
  }

  /** What became of a proposal by the date asked about. */
  public enum State {
    OPEN,
    ADOPTED,
    NOT_ADOPTED
  }

  /**
   * A proposal; what was decided after the date is null.
   *
   * @param effectiveFrom since when the changed guideline holds
   */
  public record Row(
      String proposalId,
      String change,
      boolean increases,
      AgreementParty proposedBy,
      LocalDate presentedOn,
      LocalDate feedbackBy,
      State state,
      @Nullable LocalDate decidedOn,
      @Nullable LocalDate effectiveFrom,
      @Nullable String feedback,
      @Nullable FrequencyMeeting meeting,
      @Nullable Boolean addsWorkload,
      @Nullable String achievable,
      @Nullable String offset,
      @Nullable String reason) {

    private static Row of(FrequencyChange change, LocalDate asAt) {
      FrequencyChangeProposed p = change.proposed();
      FrequencyChangeDecided d = change.decided();
      if (d == null || d.decidedOn().isAfter(asAt)) {
        return new Row(
            p.proposalId(),
            p.change(),
            p.increases(),
            p.proposedBy(),
            p.presentedOn(),
            p.feedbackBy(),
            State.OPEN,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
      }
      return new Row(
          p.proposalId(),
          p.change(),
          p.increases(),
          p.proposedBy(),
          p.presentedOn(),
          p.feedbackBy(),
          d.adopted() ? State.ADOPTED : State.NOT_ADOPTED,
          d.decidedOn(),
          d.effectiveFrom(),
          d.feedback(),
          d.meeting(),
          d.addsWorkload(),
          d.achievable(),
          d.offset(),
          d.reason());
    }
  }

  Projection<?> projection() {
    return FrequencyViews.CHANGES;
  }

  /** The proposals presented by the day asked about. */
  public List<Row> at(Moment moment) {
    return table.all().stream()
        .flatMap(row -> change(row.of(FrequencyEvent.class, moment.knownAt())))
        .filter(change -> !change.proposed().presentedOn().isAfter(moment.asAt()))
        .map(change -> Row.of(change, moment.asAt()))
        .sorted(Comparator.comparing(Row::presentedOn).reversed().thenComparing(Row::proposalId))
        .toList();
  }

  private static Stream<FrequencyChange> change(List<Recorded<FrequencyEvent>> events) {
    @Nullable FrequencyChange change = null;
    for (Recorded<FrequencyEvent> entry : events) {
      change = FrequencyChange.evolve(change, entry.event());
    }
    return Stream.ofNullable(change);
  }
}
