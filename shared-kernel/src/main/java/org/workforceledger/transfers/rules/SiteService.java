package org.workforceledger.transfers.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.Terms;

/**
 * Since when a cleaner has been with the Department at a site, without a break (11.4(g), R-59,
 * from the day on which the present engagement came to the site; if it began there, and
 * another engagement of the same person at the site, casual ones included, ended the day before,
 * from that one's. Example: casual at the school from 1 May 2023 to 30 June 2024, permanent there
 * from 1 July 2024: since 1 May 2023; permanent from 2 July 2024: since then.
 */
public final class SiteService {

  private SiteService() {}

  /**
   * The first day of the service; empty if the person is not there on the day.
   *
   * @param engagements all of the person's
   */
  @Clause("11.4(g)")
  public static Optional<LocalDate> since(
      Collection<Engagement> engagements, String siteId, LocalDate on) {
    return engagements.stream()
        .filter(engagement -> engagement.isActive(on))
        .filter(engagement -> engagement.on(on).siteId().equals(siteId))
        .map(engagement -> since(engagement, engagements, siteId, on))
        .min(LocalDate::compareTo);
  }

  private static LocalDate since(
      Engagement engagement, Collection<Engagement> engagements, String siteId, LocalDate on) {
    LocalDate came = came(engagement, siteId, on);
    return came.equals(engagement.commencedOn())
        ? since(engagements, siteId, came.minusDays(1)).orElse(came)
        : came;
  }

  /** The day from which the engagement has been at the site until the day asked about. */
  private static LocalDate came(Engagement engagement, String siteId, LocalDate on) {
    LocalDate from = engagement.commencedOn();
    boolean there = engagement.engaged().siteId().equals(siteId);
    for (Map.Entry<LocalDate, Terms> change : engagement.termsFrom().headMap(on, true).entrySet()) {
      boolean stays = change.getValue().siteId().equals(siteId);
      if (stays && !there) {
        from = change.getKey();
      }
      there = stays;
    }
    return from;
  }
}
