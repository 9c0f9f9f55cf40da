package org.workforceledger.log;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.workforceledger.committees.api.Quarter;

/** The names of the log's streams: one per aggregate, small by the agreement's own boundaries. */
public final class Streams {

  private Streams() {}

  public static String schoolYear(int year) {
    return "school-year-" + year;
  }

  public static String site(String siteId) {
    return "site-" + siteId;
  }

  public static String frequencyChange(String proposalId) {
    return "frequency-change-" + proposalId;
  }

  public static String dispute(String disputeId) {
    return "dispute-" + disputeId;
  }

  public static String requiredTransfer(String transferId) {
    return "required-transfer-" + transferId;
  }

  public static String transferRequest(String requestId) {
    return "transfer-request-" + requestId;
  }

  public static String engagement(String engagementId) {
    return "engagement-" + engagementId;
  }

  public static String screening(String trialId) {
    return "screening-" + trialId;
  }

  public static String roster(String engagementId) {
    return "roster-" + engagementId;
  }

  public static String leave(String engagementId) {
    return "leave-" + engagementId;
  }

  public static String toil(String engagementId) {
    return "toil-" + engagementId;
  }

  /** One engagement's work in the year of the week's Monday. */
  public static String work(String engagementId, LocalDate date) {
    return work(engagementId, workYear(date));
  }

  public static String work(String engagementId, int workYear) {
    return "work-" + workYear + "-" + engagementId;
  }

  /** The year of a stream of work. */
  public static int yearOfWork(String stream) {
    return Integer.parseInt(stream.substring("work-".length(), stream.indexOf('-', 5)));
  }

  public static String vacancy(String vacancyId) {
    return "vacancy-" + vacancyId;
  }

  public static String quarter(Quarter quarter) {
    return "quarter-" + quarter;
  }

  /** The year of the Monday of the date's week. */
  public static int workYear(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).getYear();
  }

  /** The first Monday of a work year. */
  public static LocalDate firstDayOfWorkYear(int workYear) {
    return LocalDate.of(workYear, 1, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
  }

  /** The last Sunday of a work year. */
  public static LocalDate lastDayOfWorkYear(int workYear) {
    return firstDayOfWorkYear(workYear + 1).minusDays(1);
  }
}
