package org.workforceledger.hours.read;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.hours.api.WorkEvent.AlarmSettingRecorded;
import org.workforceledger.hours.api.WorkEvent.AlarmSettingVoided;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.EventTypes;
import org.workforceledger.log.Recorded;
import org.workforceledger.projections.read.Projection;

/** The alarm panels of each site, as ever known (9.7(e)). */
@Component
class AlarmPanelViews implements Projection<AlarmPanelsOfSite> {

  private static final Set<String> TYPES =
      Set.of(
          EventTypes.nameOf(AlarmSettingRecorded.class),
          EventTypes.nameOf(AlarmSettingVoided.class));

  @Override
  public String name() {
    return "alarm_panels";
  }

  @Override
  public int version() {
    return 3;
  }

  @Override
  public Class<AlarmPanelsOfSite> rowClass() {
    return AlarmPanelsOfSite.class;
  }

  @Override
  public Set<String> types() {
    return TYPES;
  }

  @Override
  public Collection<String> keys(Event event) {
    return List.of(partition(event));
  }

  @Override
  public String partition(Event event) {
    return event instanceof AlarmSettingVoided voided
        ? voided.siteId()
        : ((AlarmSettingRecorded) event).setting().siteId();
  }

  @Override
  public AlarmPanelsOfSite fold(
      String key, @Nullable AlarmPanelsOfSite row, Recorded<Event> event) {
    AlarmPanelsOfSite panels = row == null ? AlarmPanelsOfSite.empty(key) : row;
    return event.event() instanceof AlarmSettingVoided voided
        ? panels.without(voided.panel(), voided.date(), event.recordedAt())
        : panels.with(((AlarmSettingRecorded) event.event()).setting(), event.recordedAt());
  }
}
