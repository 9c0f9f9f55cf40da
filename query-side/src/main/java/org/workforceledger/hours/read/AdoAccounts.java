package org.workforceledger.hours.read;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;
import org.workforceledger.projections.read.HistoryProjection;
import org.workforceledger.projections.read.Projection;

/** The ADO accounts: every posting, added to the account of its date's year. */
@Component
class AdoAccounts implements Projection<AdoYear> {

  @Override
  public String name() {
    return "ado_accounts";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public Class<AdoYear> rowClass() {
    return AdoYear.class;
  }

  @Override
  public Set<String> types() {
    return HistoryProjection.typesOf(WorkEvent.class);
  }

  @Override
  public Collection<String> keys(Event event) {
    WorkEvent work = (WorkEvent) event;
    Set<String> keys = new TreeSet<>();
    for (Posting posting : work.postings()) {
      keys.add(key(work.engagementId(), posting.date().getYear()));
    }
    return keys;
  }

  static String key(String engagementId, int year) {
    return engagementId + "/" + year;
  }

  @Override
  public String partition(Event event) {
    return ((WorkEvent) event).engagementId();
  }

  @Override
  public AdoYear fold(String key, @Nullable AdoYear row, Recorded<Event> event) {
    WorkEvent work = (WorkEvent) event.event();
    int year = Integer.parseInt(key.substring(key.lastIndexOf('/') + 1));
    AdoYear account =
        row == null ? AdoYear.empty(work.engagementId(), work.cleanerId(), year) : row;
    for (Posting posting : work.postings()) {
      if (posting.date().getYear() == year) {
        account = account.with(posting);
      }
    }
    return account;
  }
}
