package org.workforceledger.hours.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.hours.rules.AdoAccount;
import org.workforceledger.hours.rules.RequiredHours;
import org.workforceledger.ledger.Hours;
import org.workforceledger.projections.read.Projection;
import org.workforceledger.projections.read.ViewCatalogue;
import org.workforceledger.projections.read.ViewTable;
import org.workforceledger.sites.api.Site;

/** The ADO of many engagements at once, from the summaries that are kept live. */
@Component
public class AdoSummaries {

  private final AdoAccounts accounts;
  private final ViewTable<AdoYear> table;

  AdoSummaries(ViewCatalogue views, AdoAccounts accounts) {
    this.accounts = accounts;
    this.table = views.table(accounts);
  }

  /** What a query for summaries waits for. */
  public Projection<?> projection() {
    return accounts;
  }

  /**
   * Each engagement's account of a year as at a date, as known now, by engagement.
   *
   * @param sites all that are registered, by id
   */
  public Map<String, AdoAccount> of(
      int year,
      LocalDate asAt,
      List<Engagement> engagements,
      SchoolCalendar calendar,
      Map<String, Site> sites) {
    List<String> keys = new ArrayList<>();
    engagements.forEach(e -> keys.add(AdoAccounts.key(e.engagementId(), year)));
    Map<String, AdoYear> rows = table.find(keys);
    Function<Engagement, AdoAccount> account =
        e -> {
          Hours required =
              RequiredHours.of(
                      e, year, calendar, id -> Optional.ofNullable(sites.get(id)).map(Site::kind))
                  .value();
          return account(year, asAt, required, rows.get(AdoAccounts.key(e.engagementId(), year)));
        };
    return engagements.stream().collect(Collectors.toMap(Engagement::engagementId, account));
  }

  private static AdoAccount account(
      int year, LocalDate asAt, Hours required, @Nullable AdoYear row) {
    return row == null
        ? new AdoAccount(year, required, Hours.ZERO, Hours.ZERO)
        : new AdoAccount(
            year,
            required,
            new Hours(row.creditedThrough(asAt)),
            new Hours(row.takenThrough(asAt)));
  }
}
