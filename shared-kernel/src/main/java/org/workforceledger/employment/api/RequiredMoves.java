package org.workforceledger.employment.api;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.workforceledger.employment.api.EngagementCommand.TransferKind;
import org.workforceledger.employment.api.EngagementEvent.CleanerTransferred;

/** Where required transfers took somebody from, to which a return is preferred (11.4(i)). */
public final class RequiredMoves {

  private RequiredMoves() {}

  /** The sites that the cleaner was required to leave by a day. */
  public static Set<String> away(Engagement engagement, LocalDate date) {
    return engagement.changes().stream()
        .filter(CleanerTransferred.class::isInstance)
        .map(CleanerTransferred.class::cast)
        .filter(moved -> moved.kind() == TransferKind.REQUIRED)
        .filter(moved -> !moved.effectiveOn().isAfter(date))
        .map(moved -> engagement.on(moved.effectiveOn().minusDays(1)).siteId())
        .collect(Collectors.toSet());
  }
}
