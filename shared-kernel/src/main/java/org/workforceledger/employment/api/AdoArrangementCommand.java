package org.workforceledger.employment.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.calendar.api.SchoolYearCommand;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;

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

  /** Principal and cleaner of a remote school agree on five more ADO days for a year (8.7(e)). */
  record AgreeAdditionalAdo(
      @Id String cleanerId,
      @Nullable @Id String engagementId,
      @Limits(min = SchoolYearCommand.FIRST_YEAR, max = SchoolYearCommand.LAST_YEAR) int year,
      @Limits(min = 1, max = 200) Confidential agreedWith,
      LocalDate agreedOn)
      implements AdoArrangementCommand {

    @Override
    public AgreeAdditionalAdo about(String id) {
      return new AgreeAdditionalAdo(cleanerId, id, year, agreedWith, agreedOn);
    }
  }
}
