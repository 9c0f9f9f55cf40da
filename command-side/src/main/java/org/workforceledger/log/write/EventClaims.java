package org.workforceledger.log.write;

import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.hours.api.ToilEvent.ToilAppliedFor;
import org.workforceledger.hours.api.WorkEvent.AlarmSettingRecorded;
import org.workforceledger.hours.api.WorkEvent.AlarmSettingVoided;
import org.workforceledger.hours.api.WorkEvent.ShiftRecorded;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.write.Claims.Claim;
import org.workforceledger.log.write.Claims.Key;
import org.workforceledger.log.write.Claims.Kind;

/** Which id an event takes, if it takes one. */
public final class EventClaims {

  private EventClaims() {}

  /**
   * The claim; null if there is none.
   *
   * @param known the claims made so far
   */
  public static @Nullable Claim of(
      Event event, String stream, BiFunction<Kind, String, Optional<Claim>> known) {
    return switch (event) {
      case CleanerEngaged e ->
          new Claim(new Key(Kind.ENGAGEMENT, e.engagementId()), e.cleanerId(), stream);
      case ShiftRecorded e ->
          new Claim(new Key(Kind.SHIFT, e.shift().shiftId()), e.cleanerId(), stream);
      case LeaveGranted e -> new Claim(new Key(Kind.LEAVE, e.leaveId()), e.cleanerId(), stream);
      case ToilAppliedFor e ->
          new Claim(new Key(Kind.TOIL, e.applicationId()), e.cleanerId(), stream);
      case AlarmSettingRecorded e ->
          new Claim(AlarmClaims.recorded(e.setting().claim(), known), e.cleanerId(), stream);
      case AlarmSettingVoided e ->
          new Claim(AlarmClaims.voided(e.claim(), known), e.cleanerId(), stream);
      default -> null;
    };
  }
}
