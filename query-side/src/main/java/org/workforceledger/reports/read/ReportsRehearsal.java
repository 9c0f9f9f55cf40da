package org.workforceledger.reports.read;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.Scope;
import org.workforceledger.projections.read.Rehearsal;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.runtime.access.Role;
import org.workforceledger.runtime.access.Viewer;

/**
 * The report that reads every engagement and every site, before the first committee asks for it.
 */
@Component
final class ReportsRehearsal implements Rehearsal {

  private static final Scope ALL =
      Scope.of(new Viewer("rehearsal", Role.AUDITOR, null, null, null));

  private final Reports reports;
  private final Clock clock;

  ReportsRehearsal(Reports reports, Clock clock) {
    this.reports = reports;
    this.clock = clock;
  }

  @Override
  public void rehearse() {
    reports.minimumFullTime(ALL, null, Moment.today(clock.instant()));
  }
}
