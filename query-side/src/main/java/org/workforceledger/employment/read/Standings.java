package org.workforceledger.employment.read;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.calendar.read.SchoolYears;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.rules.Absence;
import org.workforceledger.employment.rules.CasualLimit.Circumstances;
import org.workforceledger.employment.rules.Standing;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.leave.api.LeaveEvent;
import org.workforceledger.log.Streams;
import org.workforceledger.projections.read.EventLog;
import org.workforceledger.projections.read.Projection;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.read.Sites;

/** How engagements stand, from all that bears on it as it was known. */
@Component
class Standings {

  private final Engagements engagements;
  private final Sites sites;
  private final SchoolYears schoolYears;
  private final EventLog log;

  Standings(Engagements engagements, Sites sites, SchoolYears schoolYears, EventLog log) {
    this.engagements = engagements;
    this.sites = sites;
    this.schoolYears = schoolYears;
    this.log = log;
  }

  List<Projection<?>> projections() {
    return List.of(engagements.projection(), sites.projection(), schoolYears.projection());
  }

  /** What is common to all standings of one moment. */
  record Known(@Nullable Instant knownAt, SchoolCalendar calendar, Map<String, Site> sites) {

    Optional<Site> site(String siteId) {
      return Optional.ofNullable(sites.get(siteId));
    }
  }

  Known known(@Nullable Instant knownAt) {
    return new Known(knownAt, schoolYears.known(knownAt), sites.known(knownAt));
  }

  /**
   * @param ofPerson all of the person's engagements, this one among them
   * @param siteId where the cleaner works on the day asked about
   */
  Standing of(Engagement engagement, List<Engagement> ofPerson, String siteId, Known known) {
    return new Standing(
        engagement,
        ofPerson,
        new Circumstances(known.calendar(), compensation(engagement, known.knownAt())),
        known.site(siteId).map(site -> site.kind().isSchoolBased()).orElse(true));
  }

  /** The workers' compensation leave of the cleaner replaced (5.5(e)). */
  private List<Absence> compensation(Engagement engagement, @Nullable Instant knownAt) {
    String replaced = engagement.engaged().backfillFor();
    if (replaced == null) {
      return List.of();
    }
    return engagements.ofCleaner(replaced, knownAt).stream()
        .map(each -> log.streams(List.of(Streams.leave(each.engagementId())), knownAt))
        .map(
            events ->
                LeaveBook.of(
                    events.stream()
                        .map(recorded -> recorded.as(LeaveEvent.class).event())
                        .toList()))
        .flatMap(book -> Absence.onCompensation(book).stream())
        .toList();
  }
}
