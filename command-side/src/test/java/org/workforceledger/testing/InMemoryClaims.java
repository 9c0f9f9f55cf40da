package org.workforceledger.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.hours.api.ToilEvent.ToilAppliedFor;
import org.workforceledger.hours.api.WorkEvent.AlarmSettingRecorded;
import org.workforceledger.hours.api.WorkEvent.AlarmSettingVoided;
import org.workforceledger.hours.api.WorkEvent.ShiftRecorded;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.write.AlarmClaims;
import org.workforceledger.log.write.Claims.Claim;
import org.workforceledger.log.write.Claims.Key;
import org.workforceledger.log.write.Claims.Kind;

/** Which ids a list of events takes. */
final class InMemoryClaims {

  private final Map<Key, Claim> claims = new HashMap<>();

  void clear() {
    claims.clear();
  }

  void take(String stream, Event event) {
    switch (event) {
      case CleanerEngaged e -> take(Kind.ENGAGEMENT, e.engagementId(), e.cleanerId(), stream);
      case ShiftRecorded e -> take(Kind.SHIFT, e.shift().shiftId(), e.cleanerId(), stream);
      case LeaveGranted e -> take(Kind.LEAVE, e.leaveId(), e.cleanerId(), stream);
      case ToilAppliedFor e -> take(Kind.TOIL, e.applicationId(), e.cleanerId(), stream);
      case AlarmSettingRecorded e ->
          take(AlarmClaims.recorded(e.setting().claim(), this::find), e.cleanerId(), stream);
      case AlarmSettingVoided e ->
          take(AlarmClaims.voided(e.claim(), this::find), e.cleanerId(), stream);
      default -> {}
    }
  }

  private void take(Kind kind, String id, String cleanerId, String stream) {
    take(new Key(kind, id), cleanerId, stream);
  }

  private void take(Key key, String cleanerId, String stream) {
    claims.put(key, new Claim(key, cleanerId, stream));
  }

  Optional<Claim> find(Kind kind, String id) {
    return Optional.ofNullable(claims.get(new Key(kind, id)));
  }
}
