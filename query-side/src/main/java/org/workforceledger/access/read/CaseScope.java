package org.workforceledger.access.read;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.runtime.access.Viewer;

/**
 * What a viewer may see of disputes and transfers, which name single people: HR, auditors and
 * administrators all, principals their site's, cleaners their own, committees none (2.3(j)).
 */
public record CaseScope(Viewer viewer) {

  public static CaseScope of(Viewer viewer) {
    return new CaseScope(viewer);
  }

  /** Whether any of them may be open. */
  public boolean seesAny() {
    return switch (viewer.role()) {
      case HR_SYSTEM, AUDITOR, ADMIN, PRINCIPAL, CLEANER -> true;
      case JCCC_MEMBER, RCC_MEMBER -> false;
    };
  }

  /** Refuses all of them to who sees none. */
  public void requireAny() {
    Scope.of(viewer).requirePeople();
  }

  /**
   * Whether a dispute is open. What is alleged of conduct is not for the principal, whom it may be
   * about.
   *
   * @param siteId where it arose; null if it is no one site's
   */
  @Clause("4.4(b)")
  public boolean seesDispute(
      @Nullable String siteId, Collection<String> cleanerIds, boolean ofConduct) {
    return switch (viewer.role()) {
      case HR_SYSTEM, AUDITOR, ADMIN -> true;
      case JCCC_MEMBER, RCC_MEMBER -> false;
      case PRINCIPAL -> !ofConduct && siteId != null && siteId.equals(viewer.siteId());
      case CLEANER -> viewer.cleanerId() != null && cleanerIds.contains(viewer.cleanerId());
    };
  }

  /**
   * Whether a transfer is open.
   *
   * @param siteIds whence and whither
   * @param cleanerIds who may be transferred
   */
  public boolean seesTransfer(List<String> siteIds, Collection<String> cleanerIds) {
    return switch (viewer.role()) {
      case HR_SYSTEM, AUDITOR, ADMIN -> true;
      case JCCC_MEMBER, RCC_MEMBER -> false;
      case PRINCIPAL -> viewer.siteId() != null && siteIds.contains(viewer.siteId());
      case CLEANER -> viewer.cleanerId() != null && cleanerIds.contains(viewer.cleanerId());
    };
  }

  /** Refuses one that is not open, or unknown, to all who do not see everything. */
  public void require(boolean isOpen) {
    if (!isOpen && !Scope.of(viewer).seesEverything()) {
      throw new AccessDeniedException("it is not one of yours");
    }
  }
}
