package org.workforceledger.hours.read;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.read.Engagements;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.hours.rules.Replacement;
import org.workforceledger.queries.read.Moment;

/** In whose place casual cleaners work, as known at a moment (5.4(b)). */
@Component
class Replacements {

  private final Engagements engagements;

  Replacements(Engagements engagements) {
    this.engagements = engagements;
  }

  /** Whether an engagement stands in for a full-time cleaner on a day. */
  Predicate<LocalDate> by(Engagement engagement, Moment moment) {
    return Replacement.by(
        engagement,
        cleanerId ->
            engagements.ofCleaner(cleanerId, moment.knownAt()).stream()
                .map(KnownEngagement::engagement)
                .toList());
  }
}
