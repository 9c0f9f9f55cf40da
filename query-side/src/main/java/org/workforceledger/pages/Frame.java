package org.workforceledger.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Edition;
import org.workforceledger.agreement.api.Editions;
import org.workforceledger.agreement.rules.AgreementPeriod;
import org.workforceledger.agreement.rules.AgreementPeriod.Status;
import org.workforceledger.runtime.access.Viewer;
import org.workforceledger.runtime.web.Progress;

/**
 * What stands around every page.
 *
 * @param user empty where nobody is signed in
 * @param role in plain words
 * @param agreementPassed the sentence of 1.3 once the nominal expiry has passed, else null
 * @param progress a long task that is not finished, else null
 */
public record Frame(
    @Nullable String user,
    @Nullable String role,
    List<NavItem> nav,
    String agreement,
    String agreementTitle,
    @Nullable String agreementPassed,
    @Nullable ProgressBar progress) {

  /** A link of the navigation; current on the pages below its path. */
  public record NavItem(String label, String href, boolean current) {}

  static Frame of(
      Optional<Viewer> viewer, String path, LocalDate today, List<Progress.State> running) {
    Edition edition = Editions.queensland2022();
    AgreementPeriod.Period period = AgreementPeriod.on(edition, today).value();
    return new Frame(
        viewer.map(Viewer::name).orElse(null),
        viewer.map(Roles::inWords).orElse(null),
        viewer.map(v -> nav(v, path)).orElse(List.of()),
        period.sentence(),
        edition.title(),
        period.status() == Status.CONTINUES_AFTER_NOMINAL_EXPIRY ? period.sentence() : null,
        running.stream().findFirst().map(ProgressBar::of).orElse(null));
  }

  private static List<NavItem> nav(Viewer viewer, String path) {
    return Roles.ways(viewer).stream()
        .map(
            way ->
                new NavItem(
                    way.label(),
                    way.href(),
                    way.roots().stream().anyMatch(root -> isAt(path, root))))
        .toList();
  }

  private static boolean isAt(String path, String root) {
    return root.equals("/") ? path.equals("/") : path.equals(root) || path.startsWith(root + "/");
  }
}
