package org.workforceledger.hours.automation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent.CleanerTransferred;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.write.Automation;
import org.workforceledger.log.write.Facts;
import org.workforceledger.sites.api.SiteEvent.HoursAgreementRecorded;

/**
 * Time that a site's agreement makes ordinary is no overtime, also where the agreement is recorded
 * late. Since it may take the place of one that went on longer, every day from its
 * first one on is accounted, of everybody who was ever at the site.
 */
final class WhenHoursAgreementRecordedThenAccountDays implements Automation {

  @Override
  public List<? extends Command> after(Recorded<Event> recorded, Facts facts) {
    return recorded.event() instanceof HoursAgreementRecorded agreed
        ? facts.engagements().stream()
            .filter(engagement -> wasAt(agreed.siteId(), engagement))
            .flatMap(
                engagement ->
                    AccountDaysOf.onwards(recorded, engagement.engaged(), agreed.from(), facts)
                        .stream())
            .toList()
        : List.of();
  }

  private static boolean wasAt(String siteId, Engagement engagement) {
    return Stream.concat(
            Stream.of(engagement.engaged().siteId()),
            engagement.changes().stream()
                .map(change -> change instanceof CleanerTransferred to ? to.siteId() : null)
                .filter(Objects::nonNull))
        .anyMatch(siteId::equals);
  }
}
