package org.workforceledger.pages.transfers;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.workforceledger.pages.Text;
import org.workforceledger.transfers.read.TransferLine;
import org.workforceledger.transfers.read.TransferState;

/** A required transfer in the list, in words. */
record TransferRow(
    TransferLine line,
    String from,
    String to,
    String identified,
    String surplus,
    String cleaner,
    String state,
    String css) {

  static TransferRow of(TransferLine line, UnaryOperator<String> name) {
    return new TransferRow(
        line,
        place(line.workLocation(), line.siteId()),
        line.toSiteId() == null ? "" : place(line.toWorkLocation(), line.toSiteId()),
        Text.date(line.identifiedOn()),
        Text.hours(line.surplusHours()),
        line.cleanerId() == null ? "" : name.apply(line.cleanerId()),
        says(line.state()),
        css(line.state()));
  }

  static String place(@Nullable String name, String siteId) {
    return name == null ? siteId : name;
  }

  static String says(TransferState state) {
    return switch (state) {
      case BEGUN -> "Begun";
      case INVITED -> "Cleaners invited";
      case DECIDED -> "Decided";
      case WITHDRAWN -> "Withdrawn";
    };
  }

  static String css(TransferState state) {
    return switch (state) {
      case BEGUN, INVITED -> "chip-warn";
      case DECIDED -> "chip-good";
      case WITHDRAWN -> "";
    };
  }
}
