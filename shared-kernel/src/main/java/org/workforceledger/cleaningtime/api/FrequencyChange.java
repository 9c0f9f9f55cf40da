package org.workforceledger.cleaningtime.api;

import org.jspecify.annotations.Nullable;
import org.workforceledger.cleaningtime.api.FrequencyEvent.FrequencyChangeDecided;
import org.workforceledger.cleaningtime.api.FrequencyEvent.FrequencyChangeProposed;

/**
 * A proposal as it is known.
 *
 * @param decided null while it is open
 */
public record FrequencyChange(
    FrequencyChangeProposed proposed, @Nullable FrequencyChangeDecided decided) {

  /** The proposal after one more event; null before it is presented. */
  public static @Nullable FrequencyChange evolve(
      @Nullable FrequencyChange before, FrequencyEvent event) {
    return switch (event) {
      case FrequencyChangeProposed proposed -> new FrequencyChange(proposed, null);
      case FrequencyChangeDecided decided ->
          before == null ? null : new FrequencyChange(before.proposed, decided);
    };
  }
}
