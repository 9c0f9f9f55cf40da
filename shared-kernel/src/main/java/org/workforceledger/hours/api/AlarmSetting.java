package org.workforceledger.hours.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a cleaner set a site's alarm at one of its panels (9.7).
 *
 * @param panel as the site names it
 * @param minutesTaken how long it took; null where nobody said
 */
public record AlarmSetting(
    String siteId, String panel, LocalDate date, @Nullable Integer minutesTaken) {

  /** What names the panel on that day, of which one cleaner alone has the minutes (9.7(f)). */
  public String claim() {
    return claim(siteId, panel, date);
  }

  /** The panel among those of all sites. */
  public String place() {
    return place(siteId, panel);
  }

  static String claim(String siteId, String panel, LocalDate date) {
    return place(siteId, panel) + "/" + date;
  }

  static String place(String siteId, String panel) {
    return siteId + "/" + panel;
  }
}
