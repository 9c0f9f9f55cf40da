package org.workforceledger.log.write;

import org.jspecify.annotations.Nullable;
import org.workforceledger.calendar.api.SchoolYearCommand.AmendSchoolYear;
import org.workforceledger.hours.api.AdoCommand.CancelAdo;
import org.workforceledger.hours.api.AdoCommand.SettleAdo;
import org.workforceledger.hours.api.VoidAlarmSetting;
import org.workforceledger.hours.api.WorkCommand.CorrectShift;
import org.workforceledger.hours.api.WorkCommand.VoidShift;
import org.workforceledger.leave.api.LeaveCommand.CancelLeave;
import org.workforceledger.ledger.Command;

/** Why a correcting command was sent: goes into its events' metadata, protected where personal. */
public final class Reasons {

  private Reasons() {}

  public static @Nullable String of(Command command) {
    return switch (command) {
      case CorrectShift c -> c.correctionReason().token();
      case VoidShift c -> c.reason().token();
      case VoidAlarmSetting c -> c.reason().token();
      case CancelAdo c -> c.reason().token();
      case SettleAdo c -> c.reason().token();
      case CancelLeave c -> c.reason().token();
      case AmendSchoolYear c -> c.reason();
      default -> null;
    };
  }
}
