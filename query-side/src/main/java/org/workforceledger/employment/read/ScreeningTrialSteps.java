package org.workforceledger.employment.read;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.workforceledger.employment.api.ScreeningEvent.ScreeningStepRecorded;
import org.workforceledger.employment.api.ScreeningStep;
import org.workforceledger.log.EventTypes;
import org.workforceledger.log.Recorded;
import org.workforceledger.projections.read.EventLog;
import org.workforceledger.projections.read.LogEntry;
import org.workforceledger.queries.read.Moment;

/** What was done about pre-employment screening (11.2), straight from the log: it is little. */
@Component
public class ScreeningTrialSteps {

  private static final int MOST = 1_000;

  private final EventLog log;

  ScreeningTrialSteps(EventLog log) {
    this.log = log;
  }

  /** A step of a trial. */
  public record Row(String trialId, ScreeningStep step, LocalDate on, String notes) {}

  /** The steps taken by the day asked about, as they were known, by trial and date. */
  public List<Row> at(Moment moment) {
    String type = EventTypes.nameOf(ScreeningStepRecorded.class);
    return log.find(0, null, type, moment.knownAt(), MOST).stream()
        .map(LogEntry::decode)
        .map(Recorded::event)
        .map(ScreeningStepRecorded.class::cast)
        .filter(step -> !step.on().isAfter(moment.asAt()))
        .map(step -> new Row(step.trialId(), step.step(), step.on(), step.notes()))
        .sorted(comparing(Row::trialId).thenComparing(Row::on).thenComparing(row -> row.step()))
        .toList();
  }
}
