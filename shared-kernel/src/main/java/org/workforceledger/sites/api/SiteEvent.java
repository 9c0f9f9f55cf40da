package org.workforceledger.sites.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.EventType;

/** What happened to one site. */
public sealed interface SiteEvent extends Event
    permits SiteEvent.SiteRegistered,
        SiteEvent.CleaningAllocationSet,
        SiteEvent.HoursAgreementRecorded,
        SiteEvent.SummerClosureRecorded,
        SiteEvent.SiteMeasured,
        SiteEvent.DifficultyFactorGranted,
        SiteEvent.EnrolmentSet,
        CleaningEvent,
        StaffingEvent {

  String siteId();

  /** Revision 2 says whether the school is remote (8.7(e)); revision 1 left it out for "no". */
  @EventType(value = "sites.SiteRegistered", revision = 2)
  record SiteRegistered(
      String siteId,
      String name,
      Region region,
      @Nullable String locality,
      SiteKind kind,
      boolean remote,
      @Nullable Integer enrolment)
      implements SiteEvent {}

  @EventType("sites.CleaningAllocationSet")
  record CleaningAllocationSet(
      String siteId, long secondsPerWeek, LocalDate effectiveFrom, String reason)
      implements SiteEvent {}

  /**
   * What was agreed about the site's hours; of two of one kind from one day the later recorded
   * holds.
   *
   * @param to its last day; null while it has none
   * @param earliest when ordinary hours may begin; null where the agreement leaves that as it is
   * @param latest when ordinary hours may end; null where the agreement leaves that as it is
   * @param recordedAt where it is kept in writing (8.2(b)(iii), 8.6(c))
   */
  @EventType("sites.HoursAgreementRecorded")
  record HoursAgreementRecorded(
      String siteId,
      HoursAgreementKind kind,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable @JsonFormat(pattern = "HH:mm") LocalTime earliest,
      @Nullable @JsonFormat(pattern = "HH:mm") LocalTime latest,
      List<HoursParty> agreedBy,
      String recordedAt)
      implements SiteEvent {

    /** Whether it is in force on a day; both ends are included. */
    public boolean isInForce(LocalDate date) {
      return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }
  }

  /** A remote school closes for an additional week over the year's summer vacation (8.7(e)). */
  @EventType("sites.SummerClosureRecorded")
  record SummerClosureRecorded(String siteId, int year, LocalDate firstDay, LocalDate lastDay)
      implements SiteEvent {}

  /**
   * What there is to clean, in place of what was measured before (Schedule 1, 1 and 2). Of two from
   * one day the later recorded holds.
   *
   * @param fixtures as Schedule 1 counts them: a drinking trough for each begun five taps
   */
  @EventType("sites.SiteMeasured")
  record SiteMeasured(
      String siteId,
      LocalDate effectiveFrom,
      List<Area> areas,
      int fixtures,
      List<Urinal> urinals,
      String reason)
      implements SiteEvent {}

  /**
   * An arduous circumstance was determined (Schedule 1, 4).
   *
   * @param to its last day; null where it is granted on an ongoing basis
   */
  @EventType("sites.DifficultyFactorGranted")
  record DifficultyFactorGranted(
      String siteId,
      String circumstance,
      Impact impact,
      LocalDate from,
      @Nullable LocalDate to,
      String reason)
      implements SiteEvent {

    /** Whether it counts on a day; both ends are included. */
    public boolean counts(LocalDate date) {
      return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }
  }

  /** How many students the site has, for its rubbish allocation (Schedule 1, 3). */
  @EventType("sites.EnrolmentSet")
  record EnrolmentSet(String siteId, int enrolment, LocalDate effectiveFrom) implements SiteEvent {}
}
