package org.workforceledger.pages.disputes;

import java.time.LocalDate;
import org.workforceledger.disputes.read.DisputeLine;
import org.workforceledger.disputes.read.DisputeState;
import org.workforceledger.pages.Text;

/** A dispute in the list, in words. */
record DisputeRow(
    DisputeLine line,
    String subject,
    String place,
    String notified,
    String stage,
    String due,
    String state,
    String css) {

  static DisputeRow of(DisputeLine line) {
    LocalDate due = line.dueOn();
    String place = line.workLocation();
    return new DisputeRow(
        line,
        line.subject(),
        place == null ? "Not one site's" : place,
        Text.time(line.notifiedAt()),
        stage(line.stage()),
        due == null ? "" : Text.date(due),
        Text.words(line.state()),
        css(line.state()));
  }

  static String stage(int stage) {
    return switch (stage) {
      case 1 -> "1, local";
      case 2 -> "2, regional office";
      case 3 -> "3, central office";
      default -> "4, QIRC";
    };
  }

  static String css(DisputeState state) {
    return switch (state) {
      case OPEN -> "chip-warn";
      case OVERDUE -> "chip-bad";
      case RESOLVED -> "chip-good";
      case WITHDRAWN -> "";
    };
  }

  LocalDate sortedDue() {
    LocalDate due = line.dueOn();
    return due == null ? LocalDate.MAX : due;
  }
}
