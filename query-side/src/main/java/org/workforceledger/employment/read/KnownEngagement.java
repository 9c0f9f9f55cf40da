package org.workforceledger.employment.read;

import java.util.List;
import java.util.Optional;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.log.Recorded;

/** An engagement with the events that made it. */
public record KnownEngagement(Engagement engagement, List<Recorded<EngagementEvent>> events) {

  /** The engagement that these events make; empty if they do not begin one. */
  public static Optional<KnownEngagement> of(List<Recorded<EngagementEvent>> events) {
    return Engagement.of(events.stream().map(Recorded::event).toList())
        .map(engagement -> new KnownEngagement(engagement, events));
  }

  public String engagementId() {
    return engagement.engagementId();
  }
}
