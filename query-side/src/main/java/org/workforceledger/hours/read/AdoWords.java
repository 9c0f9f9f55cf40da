package org.workforceledger.hours.read;

import java.util.Locale;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.AdoCommand.Settlement;
import org.workforceledger.hours.api.AdoEvent.AdoDayAgreed;
import org.workforceledger.hours.api.AdoEvent.AdoSettled;
import org.workforceledger.hours.api.AdoEvent.DayOffCancelled;
import org.workforceledger.hours.api.AdoEvent.SupplementaryDayPlaced;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.hours.api.WorkEvent.AlarmSettingRecorded;
import org.workforceledger.hours.api.WorkEvent.AlarmSettingVoided;
import org.workforceledger.hours.api.WorkEvent.DaysAccounted;
import org.workforceledger.hours.api.WorkEvent.ExcessAuthorised;
import org.workforceledger.hours.api.WorkEvent.ShiftCorrected;
import org.workforceledger.hours.api.WorkEvent.ShiftMovedAway;
import org.workforceledger.hours.api.WorkEvent.ShiftRecorded;
import org.workforceledger.hours.api.WorkEvent.ShiftVoided;

/** A posting's reason in plain words: what happened, what it did, and by which figures. */
final class AdoWords {

  private AdoWords() {}

  static String of(WorkEvent event, Posting posting) {
    String because = posting.because();
    return happened(event) + ": " + did(posting) + (because == null ? "" : " (" + because + ")");
  }

  /** What happened, without figures. */
  static String happened(WorkEvent event) {
    return switch (event) {
      case ShiftRecorded _ -> "Shift recorded";
      case ShiftCorrected _ -> "Shift corrected";
      case ShiftVoided _ -> "Shift voided";
      case ShiftMovedAway _ -> "Shift moved to another year";
      case AdoDayAgreed _ -> "ADO day agreed";
      case DayOffCancelled _ -> "Day off cancelled";
      case SupplementaryDayPlaced _ -> "Supplementary day placed";
      case AdoSettled settled -> settled(settled.kind());
      case AlarmSettingRecorded _ -> "Alarm set";
      case AlarmSettingVoided _ -> "Alarm setting voided";
      case ExcessAuthorised _ -> "Excess authorised";
      case DaysAccounted accounted -> named(accounted.cause().type());
    };
  }

  private static String settled(Settlement kind) {
    return switch (kind) {
      case PAID_OUT -> "ADO paid out";
      case ADJUSTED -> "ADO adjusted against pay";
      case NEXT_TWO_TERMS -> "ADO moved to the following two terms";
    };
  }

  /** {@code hours.RosterAgreed} as "Roster agreed". */
  private static String named(String type) {
    String spaced =
        type.substring(type.indexOf('.') + 1)
            .replaceAll("(?<=.)([A-Z])", " $1")
            .toLowerCase(Locale.ROOT);
    return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
  }

  private static String did(Posting posting) {
    String what =
        switch (posting.account()) {
          case ADO_WORKED -> "time worked towards ADO";
          case ADO_HOLIDAY -> "credit for a public holiday";
          case ADO_LEAVE -> "credit during paid leave";
          case ADO_COMPENSATION -> "credit during workers' compensation";
          case ADO_DEEMED -> "ADO deemed taken";
          case ADO_TRAINING -> "first-aid training";
          case ADO_SETTLED -> "balance settled";
          case SUPPLEMENTARY -> "supplementary day";
          case ADO_ALARM -> "credit for setting an alarm";
          case ADO_OPENING -> "brought forward from before the ledger";
          case ADO_TOIL -> "time off in lieu converted to ADO";
          case ADO_TAKEN -> "ADO taken";
          case ORDINARY -> "ordinary time";
          case EXCESS -> "time beyond the roster, not authorised";
          case EXCESS_PAID -> "time beyond the roster, paid";
          case EXCESS_TOIL -> "time beyond the roster, taken off in lieu";
          case PAID_ORDINARY -> "time paid at the ordinary rate";
          case OVERTIME_15 -> "overtime at one and a half";
          case OVERTIME_20 -> "overtime at double time";
          case OVERTIME_25 -> "overtime at two and a half";
          case TOIL_ACCRUED -> "time off in lieu accrued";
        };
    boolean back = posting.seconds() < 0 && posting.account() != Account.ADO_SETTLED;
    return back ? what + ", taken back" : what;
  }
}
