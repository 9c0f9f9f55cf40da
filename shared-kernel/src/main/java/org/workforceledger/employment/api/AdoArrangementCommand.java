package org.workforceledger.employment.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Id;

/** Commands about what an engagement's ADO is for. */
public sealed interface AdoArrangementCommand extends EngagementCommand {

  /** A cleaner of a non-school location forgoes ADO for school vacations (8.7(j)(i)). */
  record ForgoAdo(@Id String cleanerId, @Nullable @Id String engagementId, LocalDate effectiveFrom)
      implements AdoArrangementCommand {

    @Override
    public ForgoAdo about(String id) {
      return new ForgoAdo(cleanerId, id, effectiveFrom);
    }
  }
}
