package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.workforceledger.calendar.api.PublicHoliday;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.hours.api.AdoEvent.AdoDayAgreed;
import org.workforceledger.hours.api.AlarmSetting;
import org.workforceledger.hours.api.RosterBook;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.ToilBook;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.DayFacts.AdoDay;
import org.workforceledger.hours.rules.DayFacts.Standing;
import org.workforceledger.hours.rules.DayFacts.ToilDay;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.ledger.Flag;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteEvent.HoursAgreementRecorded;
import org.workforceledger.sites.api.SiteKind;

/**
 * All that bears on one engagement's days from outside its work: the engagement, its rosters, leave
 * and time off in lieu, the calendar and the sites.
 *
 * @param toil what became of time off in lieu
 * @param sites the site with an id, if it is registered
 * @param replacesFullTime whether a casual stands in for a full-time cleaner on a day (5.4(b))
 */
public record Circumstances(
    Engagement engagement,
    RosterBook rosters,
    LeaveBook leave,
    ToilBook toil,
    SchoolCalendar calendar,
    Function<String, Optional<Site>> sites,
    Predicate<LocalDate> replacesFullTime) {

  /** What is known of a day, with the shifts and ADO day that the work year has. */
  public DayFacts dayFacts(LocalDate date, WorkYear work) {
    boolean supplementary = work.supplementaryDays().contains(date);
    return dayFacts(
        date, work.shiftsOn(date), work.adoDayOn(date), supplementary, work.alarmsOn(date));
  }

  /** What is known of a day, were these its shifts, its day off and its alarms. */
  public DayFacts dayFacts(
      LocalDate date,
      List<Shift> shifts,
      Optional<AdoDayAgreed> adoDay,
      boolean supplementary,
      List<AlarmSetting> alarms) {
    Optional<RosterDay> rostered = rosters.on(date);
    RosterDay roster = rostered.orElse(null);
    Standing standing = standing(date);
    boolean employed = standing != Standing.NOT_EMPLOYED;
    return new DayFacts(
        date,
        standing,
        roster == null || !employed ? 0 : roster.ordinaryMinutes() * 60L,
        roster == null || !employed ? 0 : roster.adoMinutes() * 60L,
        Spread.of(roster == null ? 1 : roster.attendances().size(), date)
            .widenedBy(agreements(date)),
        holiday(date).map(PublicHoliday::name).orElse(null),
        leave.on(date),
        adoDay
            .map(agreed -> new AdoDay(agreed.agreedSeconds(), AdoGround.of(this, date)))
            .orElse(null),
        supplementary,
        engagement.openingAdoSeconds(date),
        new ToilDay(toil.takenOn(date), toil.convertedOn(date)),
        shifts,
        employed ? AlarmPeriod.of(alarms, rostered) : AlarmPeriod.NONE);
  }

  /** How the cleaner is employed on a day; full-time is what the engagement says. */
  public Standing standing(LocalDate date) {
    if (!engagement.isActive(date)) {
      return Standing.NOT_EMPLOYED;
    }
    Terms terms = engagement.on(date);
    boolean eligible = adoBar(date).isEmpty();
    return switch (terms.basis()) {
      case CASUAL -> replacesFullTime.test(date) ? Standing.CASUAL_FOR_FULL_TIME : Standing.CASUAL;
      case FULL_TIME -> eligible ? Standing.FULL_TIME : Standing.FULL_TIME_WITHOUT_ADO;
      case PART_TIME -> eligible ? Standing.PART_TIME : Standing.PART_TIME_WITHOUT_ADO;
    };
  }

  /** What keeps the cleaner from having ADO on a day (8.7(c)). */
  public Optional<Flag> adoBar(LocalDate date) {
    return AdoEligibility.bar(engagement, date, calendar, this::siteKind);
  }

  /** The holiday that the cleaner's site keeps on a day. */
  public Optional<PublicHoliday> holiday(LocalDate date) {
    String siteId = engagement.on(date).siteId();
    return calendar.holidayOn(date, sites.apply(siteId).map(Site::locality).orElse(null));
  }

  /** What the cleaner's site has agreed about hours, in force on a day (8.2, 8.3, 8.6). */
  List<HoursAgreementRecorded> agreements(LocalDate date) {
    return sites
        .apply(engagement.on(date).siteId())
        .map(site -> site.agreementsOn(date))
        .orElse(List.of());
  }

  /** Whether a day's roster lies outside what 8.1 and the site's agreements allow. */
  boolean isRosteredOutsideSpan(LocalDate date) {
    OrdinarySpan span = OrdinarySpan.on(date, agreements(date));
    return rosters
        .on(date)
        .map(day -> day.attendances().stream().anyMatch(worked -> !span.contains(worked)))
        .orElse(false);
  }

  /** Whether the cleaner's site follows school terms on a day; an unknown site does. */
  public boolean isSchoolBased(LocalDate date) {
    return siteKind(engagement.on(date).siteId()).map(SiteKind::isSchoolBased).orElse(true);
  }

  public Optional<SiteKind> siteKind(String siteId) {
    return sites.apply(siteId).map(Site::kind);
  }

  /** Whether the roster's ordinary hours are no longer the engagement's. */
  public boolean isRosterStale(LocalDate date) {
    return rosters
        .inForce(date)
        .map(roster -> !RosterArithmetic.hasHoursOf(roster.days(), engagement.on(date)))
        .orElse(false);
  }
}
