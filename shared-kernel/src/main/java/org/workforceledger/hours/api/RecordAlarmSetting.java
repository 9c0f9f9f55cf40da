package org.workforceledger.hours.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;

/**
 * Records who set an alarm (9.7): fifteen minutes follow for one cleaner per panel and day (9.7(d),
 * 9.7(f), R-20). Said again of the same cleaner, the later recorded holds.
 *
 * @param minutesTaken how long it took, by which it shows that more is regularly needed (9.7(e))
 */
public record RecordAlarmSetting(
    @Id String siteId,
    @Limits(min = 1, max = 100) String panel,
    @Id String cleanerId,
    @Nullable @Id String engagementId,
    LocalDate date,
    @Nullable @Limits(max = 720) Integer minutesTaken)
    implements WorkCommand {

  @Override
  public RecordAlarmSetting about(String id) {
    return new RecordAlarmSetting(siteId, panel, cleanerId, id, date, minutesTaken);
  }

  /** The fact that the command states. */
  public AlarmSetting setting() {
    return new AlarmSetting(siteId, panel, date, minutesTaken);
  }
}
