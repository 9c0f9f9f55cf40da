package org.workforceledger.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.calendar.api.PublicHoliday;
import org.workforceledger.calendar.api.SchoolYearEvent.SchoolYearPublished;
import org.workforceledger.calendar.api.Term;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.api.WorkEvent.ShiftRecorded;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.SiteEvent.CleaningAllocationSet;
import org.workforceledger.sites.api.SiteEvent.SiteRegistered;
import org.workforceledger.sites.api.SiteKind;

/** Events with everything in them that a test does not care about. */
public final class Facts {

  public static final Confidential TEXT = new Confidential("enc:1:nobody:AAAA");

  private Facts() {}

  public static SiteRegistered site(String siteId, String name, Region region) {
    return new SiteRegistered(siteId, name, region, "Brisbane", SiteKind.PRIMARY, false, 400);
  }

  public static CleaningAllocationSet allocation(String siteId, String hours, String from) {
    return new CleaningAllocationSet(
        siteId, Hours.of(hours).seconds(), LocalDate.parse(from), "measured");
  }

  public static CleanerEngaged engaged(
      String cleanerId, String siteId, String from, Tenure tenure, String hours) {
    return engaged(cleanerId, cleanerId + "-1", siteId, from, tenure, hours, TEXT, TEXT);
  }

  public static CleanerEngaged engaged(
      String cleanerId,
      String engagementId,
      String siteId,
      String from,
      Tenure tenure,
      String hours,
      Confidential name,
      Confidential email) {
    LocalDate first = LocalDate.parse(from);
    @Nullable LocalDate ends = tenure == Tenure.PERMANENT ? null : first.plusDays(80);
    return new CleanerEngaged(
        cleanerId,
        engagementId,
        name,
        email,
        "Cleaner",
        siteId,
        first,
        tenure,
        tenure == Tenure.CASUAL ? 0 : Hours.of(hours).seconds(),
        1,
        first,
        ends,
        null,
        null);
  }

  /** A shift that is 7.6 h ordinary and 21 minutes ADO. */
  public static ShiftRecorded shift(String cleanerId, String siteId, String date) {
    LocalDate day = LocalDate.parse(date);
    return new ShiftRecorded(
        cleanerId,
        cleanerId + "-1",
        new Shift(
            cleanerId + "-" + date,
            siteId,
            day,
            new Attendance(LocalTime.of(6, 0), LocalTime.of(13, 57), null),
            ShiftKind.ROSTERED,
            null,
            null),
        List.of(
            new Posting(day, Account.ORDINARY, 27_360, "8.1", null),
            new Posting(day, Account.ADO_WORKED, 1_260, "8.7(b)(ii)", null)),
        List.of());
  }

  /** Queensland's terms of 2025, with one holiday. */
  public static SchoolYearPublished schoolYear2025() {
    return new SchoolYearPublished(
        2025,
        List.of(
            term(1, "2025-01-28", "2025-04-04"),
            term(2, "2025-04-22", "2025-06-27"),
            term(3, "2025-07-14", "2025-09-19"),
            term(4, "2025-10-07", "2025-12-12")),
        List.of(),
        List.of(new PublicHoliday(LocalDate.parse("2025-05-05"), "Labour Day", List.of())));
  }

  private static Term term(int number, String first, String last) {
    return new Term(number, LocalDate.parse(first), LocalDate.parse(last));
  }
}
