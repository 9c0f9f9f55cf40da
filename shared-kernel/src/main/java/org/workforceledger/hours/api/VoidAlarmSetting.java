package org.workforceledger.hours.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;

/**
 * Takes back that a cleaner set an alarm (9.7): its minutes are no longer due, and another may be
 * recorded as the setter of that panel on that day (9.7(f)).
 */
public record VoidAlarmSetting(
    @Id String siteId,
    @Limits(min = 1, max = 100) String panel,
    @Id String cleanerId,
    @Nullable @Id String engagementId,
    LocalDate date,
    @Limits(min = 1, max = 2000) Confidential reason)
    implements WorkCommand {

  @Override
  public VoidAlarmSetting about(String id) {
    return new VoidAlarmSetting(siteId, panel, cleanerId, id, date, reason);
  }

  /** What names the panel among those of all sites. */
  public String place() {
    return AlarmSetting.place(siteId, panel);
  }

  /** What names the panel on that day. */
  public String claim() {
    return AlarmSetting.claim(siteId, panel, date);
  }
}
