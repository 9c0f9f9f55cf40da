package org.workforceledger.pages.sites;

import java.util.List;
import org.workforceledger.hours.read.SiteSheet;
import org.workforceledger.pages.Text;

/** The hours of those employed, and what goes first where they are too many. */
record EmployedView(String says, List<Removal> removals) {

  record Removal(String what, String hours, String clause) {}

  static EmployedView of(SiteSheet.Employed employed) {
    String casuals =
        employed.casuals() == 0
            ? ""
            : ", beside " + Text.count(employed.casuals(), "casual", "casuals");
    String allocated =
        employed.aboveHours().signum() == 0
            ? "allocated"
            : "allocated with the %s set above the allocation"
                .formatted(Text.hours(employed.aboveHours()));
    String than =
        switch (employed.surplusHours().signum()) {
          case 1 -> Text.hours(employed.surplusHours()) + " more than " + allocated;
          case -1 -> Text.hours(employed.surplusHours().negate()) + " fewer than " + allocated;
          default -> "as " + allocated;
        };
    return new EmployedView(
        "Cleaners hold %s a week of ordinary hours%s: %s."
            .formatted(Text.hours(employed.hours()), casuals, than),
        employed.removals().stream()
            .map(
                removal ->
                    new Removal(
                        removal.what(),
                        removal.hours() == null ? "All" : Text.hours(removal.hours()),
                        removal.clause()))
            .toList());
  }
}
