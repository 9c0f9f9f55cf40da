package org.workforceledger.sites.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.sites.api.HoursAgreementKind;
import org.workforceledger.sites.api.SiteEvent.HoursAgreementRecorded;

/**
 * Whether an early start must be reviewed: a new permanent cleaner has joined the site after it
 * began (8.2(b)(v), R-30). It stays in force, and rosters stay, until an agreement with a later
 * first day takes its place. Who joins on its first day, or was there in any tenure, is not new.
 */
public final class HoursAgreementReview {

  private HoursAgreementReview() {}

  /**
   * Since when a review is due; empty if none is.
   *
   * @param engagements every engagement there is, of this site and of others
   * @param asAt the last day that counts; a day after the agreement's last never does
   */
  @Clause("8.2(b)(v)")
  public static Optional<LocalDate> dueSince(
      HoursAgreementRecorded agreed, Collection<Engagement> engagements, LocalDate asAt) {
    if (agreed.kind() != HoursAgreementKind.EARLY_START) {
      return Optional.empty();
    }
    LocalDate last = agreed.to() == null || asAt.isBefore(agreed.to()) ? asAt : agreed.to();
    Set<String> there =
        engagements.stream()
            .filter(engagement -> isThere(engagement, agreed.siteId(), agreed.from()))
            .map(Engagement::cleanerId)
            .collect(Collectors.toSet());
    return engagements.stream()
        .filter(engagement -> !there.contains(engagement.cleanerId()))
        .flatMap(HoursAgreementReview::daysOfChange)
        .filter(day -> day.date().isAfter(agreed.from()) && !day.date().isAfter(last))
        .filter(day -> isPermanentThere(day, agreed.siteId()))
        .map(Day::date)
        .min(Comparator.naturalOrder());
  }

  private record Day(Engagement engagement, LocalDate date) {}

  /** The days on which site or tenure may begin to be another. */
  private static Stream<Day> daysOfChange(Engagement engagement) {
    return Stream.concat(
            Stream.of(engagement.commencedOn()),
            engagement.changes().stream().map(EngagementEvent::effectiveOn))
        .map(date -> new Day(engagement, Objects.requireNonNull(date)));
  }

  private static boolean isPermanentThere(Day day, String siteId) {
    return isThere(day.engagement(), siteId, day.date())
        && day.engagement().on(day.date()).tenure() == Tenure.PERMANENT;
  }

  private static boolean isThere(Engagement engagement, String siteId, LocalDate date) {
    return engagement.isActive(date) && engagement.on(date).siteId().equals(siteId);
  }
}
