package org.workforceledger.access.read;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.committees.api.FullTimeRow;
import org.workforceledger.committees.api.ReportRow;
import org.workforceledger.runtime.access.Role;
import org.workforceledger.runtime.access.Viewer;
import org.workforceledger.sites.api.Region;

/**
 * What a viewer may see. A list is filtered to it; a single thing outside it is refused.
 *
 * <table>
 *   <caption>By role</caption>
 *   <tr><td>HR_SYSTEM, AUDITOR, ADMIN</td><td>everything</td></tr>
 *   <tr><td>JCCC_MEMBER</td><td>reports of all regions, with the columns of 2.6</td></tr>
 *   <tr><td>RCC_MEMBER</td><td>the same of its region</td></tr>
 *   <tr><td>PRINCIPAL</td><td>cleaners and figures of the site</td></tr>
 *   <tr><td>CLEANER</td><td>the cleaner's own records</td></tr>
 * </table>
 */
public record Scope(Viewer viewer) {

  public static Scope of(Viewer viewer) {
    return new Scope(viewer);
  }

  /** Whether ids are shown beside the columns of 2.6, which name no ids. */
  public boolean seesIds() {
    return switch (viewer.role()) {
      case HR_SYSTEM, AUDITOR, ADMIN, PRINCIPAL, CLEANER -> true;
      case JCCC_MEMBER, RCC_MEMBER -> false;
    };
  }

  /** Whether single people's records, the log and the projections are open. */
  public boolean seesEverything() {
    return switch (viewer.role()) {
      case HR_SYSTEM, AUDITOR, ADMIN -> true;
      case JCCC_MEMBER, RCC_MEMBER, PRINCIPAL, CLEANER -> false;
    };
  }

  /** The region that a report is for: the one asked for, or the only one open; null for all. */
  @Clause("2.6(c)")
  public @Nullable Region region(@Nullable Region asked) {
    Region own = viewer.region();
    if (own == null) {
      return asked;
    }
    if (asked != null && asked != own) {
      throw refused(asked.printed() + " is another committee's region");
    }
    return own;
  }

  /** The report rows that are open. */
  public List<ReportRow> visible(List<ReportRow> rows) {
    return rows.stream().filter(this::isVisible).toList();
  }

  private boolean isVisible(ReportRow row) {
    return switch (viewer.role()) {
      case HR_SYSTEM, AUDITOR, ADMIN, JCCC_MEMBER -> true;
      case RCC_MEMBER -> row.region() == viewer.region();
      case PRINCIPAL -> row.siteId().equals(viewer.siteId());
      case CLEANER -> row.cleanerId().equals(viewer.cleanerId());
    };
  }

  /** The sites' rows that are open. */
  public List<FullTimeRow> visibleSites(List<FullTimeRow> rows) {
    return rows.stream().filter(row -> seesSite(row.siteId(), row.region())).toList();
  }

  /**
   * Whether a site is open, for lists.
   *
   * @param region the site's; null if there is no such site
   */
  @Clause("2.6(c)")
  public boolean seesSite(String siteId, @Nullable Region region) {
    return switch (viewer.role()) {
      case HR_SYSTEM, AUDITOR, ADMIN, JCCC_MEMBER -> true;
      case RCC_MEMBER -> region != null && region == viewer.region();
      case PRINCIPAL -> siteId.equals(viewer.siteId());
      case CLEANER -> false;
    };
  }

  /**
   * Refuses a committee's quarter to who is not of it; the state-wide committee sees the regions'.
   *
   * @param region null for the JCCC
   */
  @Clause("2.6(c)")
  public void requireCommittee(@Nullable Region region) {
    boolean open =
        switch (viewer.role()) {
          case HR_SYSTEM, AUDITOR, ADMIN, JCCC_MEMBER -> true;
          case RCC_MEMBER -> region != null && region == viewer.region();
          case PRINCIPAL, CLEANER -> false;
        };
    if (!open) {
      throw refused("these reports are another committee's");
    }
  }

  /** Refuses sites to who sees none at all. */
  public void requireSites() {
    if (viewer.role() == Role.CLEANER) {
      throw refused("sites are not open to cleaners");
    }
  }

  /**
   * Refuses a site of another region or another principal.
   *
   * @param region the site's; null if there is no such site
   */
  @Clause("2.6(c)")
  public void requireSite(String siteId, @Nullable Region region) {
    if (!seesSite(siteId, region)) {
      throw refused("the site is not one of yours");
    }
  }

  /** Refuses single people's records to who sees none of them at all. */
  public void requirePeople() {
    switch (viewer.role()) {
      case JCCC_MEMBER, RCC_MEMBER ->
          throw refused("single cleaners' records are not for committees");
      case HR_SYSTEM, AUDITOR, ADMIN, PRINCIPAL, CLEANER -> {}
    }
  }

  /** Refuses another cleaner's records to a cleaner, before anything is looked up. */
  public void requireCleaner(String cleanerId) {
    requirePeople();
    if (viewer.cleanerId() != null && !cleanerId.equals(viewer.cleanerId())) {
      throw refused("another cleaner's records are not open to you");
    }
  }

  /**
   * Refuses a cleaner's records to a principal at whose site the cleaner is not.
   *
   * @param siteIds where the cleaner is on the day asked about
   */
  public void requireCleaner(String cleanerId, Collection<String> siteIds) {
    requireCleaner(cleanerId);
    String own = viewer.siteId();
    if (own != null && !siteIds.contains(own)) {
      throw refused("the cleaner is not at your site on that day");
    }
  }

  /** Whether records of a cleaner at a site are open, for lists. */
  public boolean seesCleaner(String cleanerId, String siteId) {
    return switch (viewer.role()) {
      case HR_SYSTEM, AUDITOR, ADMIN -> true;
      case JCCC_MEMBER, RCC_MEMBER -> false;
      case PRINCIPAL -> siteId.equals(viewer.siteId());
      case CLEANER -> cleanerId.equals(viewer.cleanerId());
    };
  }

  /** Refuses the log and the projections' figures. */
  public void requireAudit() {
    if (!seesEverything()) {
      throw refused("the log and the projections are for auditors, HR and administrators");
    }
  }

  /** Refuses whatever changes how the ledger runs. */
  public void requireAdministrator() {
    switch (viewer.role()) {
      case ADMIN -> {}
      case HR_SYSTEM, AUDITOR, JCCC_MEMBER, RCC_MEMBER, PRINCIPAL, CLEANER ->
          throw refused("this is for administrators");
    }
  }

  /** Whether the role keeps the sites' records: measurements, allocations, decisions. */
  public boolean isOffice() {
    return viewer.role() == Role.HR_SYSTEM || viewer.role() == Role.ADMIN;
  }

  private static AccessDeniedException refused(String says) {
    return new AccessDeniedException(says);
  }
}
