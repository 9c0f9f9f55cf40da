package org.workforceledger.disputes.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.workforceledger.disputes.api.Dispute;
import org.workforceledger.disputes.api.DisputeConduct;
import org.workforceledger.disputes.api.DisputeEvent.DisputeNotified;
import org.workforceledger.disputes.api.DisputedMatter;
import org.workforceledger.disputes.rules.DisputeCourse;
import org.workforceledger.disputes.rules.DisputeStage;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.Site;

/**
 * A dispute in a list.
 *
 * @param clause what is disputed, if it was said
 * @param stage the one it has come to, 1 to 4
 * @param dueOn when that stage ends at the latest; null at stage 4 and once it is closed
 */
public record DisputeLine(
    String disputeId,
    DisputedMatter about,
    @Nullable String aboutId,
    String subject,
    @Nullable String siteId,
    @Nullable String workLocation,
    @Nullable Region region,
    List<String> cleanerIds,
    boolean union,
    @Nullable DisputeConduct conduct,
    @Nullable String clause,
    Instant notifiedAt,
    int stage,
    LocalDate stageSince,
    @Nullable LocalDate dueOn,
    DisputeState state,
    @Nullable LocalDate closedOn) {

  static DisputeLine of(
      Dispute dispute,
      DisputeCourse course,
      Optional<Site> site,
      Function<Confidential, String> reveal) {
    DisputeNotified notified = dispute.notified();
    DisputeStage present = course.present();
    return new DisputeLine(
        notified.disputeId(),
        notified.about(),
        notified.aboutId(),
        reveal.apply(notified.subject()),
        notified.siteId(),
        site.map(s -> s.registered().name()).orElse(null),
        site.map(Site::region).orElse(null),
        notified.cleanerIds(),
        notified.union(),
        notified.conduct(),
        notified.clause(),
        notified.notifiedAt(),
        present.stage(),
        present.from(),
        dispute.isOpen() ? present.dueOn() : null,
        state(dispute, course),
        dispute.closedOn().orElse(null));
  }

  private static DisputeState state(Dispute dispute, DisputeCourse course) {
    if (dispute.resolved() != null) {
      return DisputeState.RESOLVED;
    }
    if (dispute.withdrawn() != null) {
      return DisputeState.WITHDRAWN;
    }
    return course.isOverdue() ? DisputeState.OVERDUE : DisputeState.OPEN;
  }
}
