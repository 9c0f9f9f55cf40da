package org.workforceledger.log.write;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.api.RecordAlarmSetting;
import org.workforceledger.hours.api.ShiftCommand;
import org.workforceledger.hours.api.ToilCommand.ApplyForToil;
import org.workforceledger.hours.api.ToilCommand.ConvertToil;
import org.workforceledger.hours.api.ToilCommand.DecideToil;
import org.workforceledger.hours.api.VoidAlarmSetting;
import org.workforceledger.hours.api.WorkCommand.AuthoriseExcess;
import org.workforceledger.hours.api.WorkCommand.VoidShift;
import org.workforceledger.leave.api.LeaveCommand;
import org.workforceledger.log.write.Claims.Key;
import org.workforceledger.log.write.Claims.Kind;

/** The ids that requests name, so that their claims can be looked up at once. */
final class NamedIds {

  private NamedIds() {}

  static Set<Key> in(List<Request> batch) {
    Set<Key> ids = new LinkedHashSet<>();
    for (Request request : batch) {
      switch (request.command()) {
        case ShiftCommand c -> ids.add(new Key(Kind.SHIFT, c.shiftId()));
        case VoidShift c -> ids.add(new Key(Kind.SHIFT, c.shiftId()));
        case AuthoriseExcess c -> ids.add(new Key(Kind.SHIFT, c.shiftId()));
        case RecordAlarmSetting c -> addAlarm(c.setting().claim(), ids);
        case VoidAlarmSetting c -> addAlarm(c.claim(), ids);
        case LeaveCommand c -> ids.add(new Key(Kind.LEAVE, c.leaveId()));
        case ConvertToil c -> ids.add(new Key(Kind.LEAVE, c.leaveId()));
        case ApplyForToil c -> add(c.applicationId(), ids);
        case DecideToil c -> add(c.applicationId(), ids);
        default -> {}
      }
    }
    return ids;
  }

  private static void addAlarm(String claim, Set<Key> ids) {
    ids.add(new Key(Kind.ALARM, claim));
    ids.add(new Key(Kind.ALARM_VOIDED, claim));
  }

  private static void add(@Nullable String applicationId, Set<Key> ids) {
    if (applicationId != null) {
      ids.add(new Key(Kind.TOIL, applicationId));
    }
  }
}
