package org.workforceledger.cleaningtime.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Limits;

/**
 * A meeting of the parties about higher frequencies (9.2(c)).
 *
 * @param proposal what was said of the proposal
 * @param time what was said of its impact on the time allocated
 */
public record FrequencyMeeting(
    LocalDate heldOn,
    @Nullable @Limits(min = 1, max = 2000) String proposal,
    @Nullable @Limits(min = 1, max = 2000) String time) {}
