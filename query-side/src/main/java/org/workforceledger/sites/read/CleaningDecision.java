package org.workforceledger.sites.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.sites.api.CleaningDecisionKind;
import org.workforceledger.sites.api.CleaningEvent.CleaningDecisionRecorded;

/**
 * A decision about a site's cleaning time after consultation with the JCCC.
 *
 * @param applies on the date asked about
 */
public record CleaningDecision(
    CleaningDecisionKind kind,
    LocalDate effectiveFrom,
    @Nullable LocalDate to,
    LocalDate consultedOn,
    List<String> hoursFrom,
    @Nullable String affectedSchoolsFirst,
    String reason,
    String clause,
    boolean applies) {

  static CleaningDecision of(CleaningDecisionRecorded recorded, LocalDate asAt) {
    return new CleaningDecision(
        recorded.kind(),
        recorded.effectiveFrom(),
        recorded.to(),
        recorded.consultedOn(),
        recorded.hoursFrom(),
        recorded.affectedSchoolsFirst(),
        recorded.reason(),
        recorded.kind().clause(),
        recorded.applies(asAt));
  }
}
