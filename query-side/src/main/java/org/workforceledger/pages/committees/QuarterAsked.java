package org.workforceledger.pages.committees;

import java.time.LocalDate;
import java.util.Map;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.committees.read.Committee;
import org.workforceledger.pages.Address;

/** What the address of a quarter's page asks for. */
record QuarterAsked(Committee committee, Quarter quarter, Address address, LocalDate today) {

  private static final String NOW = "now";

  /** Which report's table is shown; the employment status unless another is asked for. */
  QuarterReport report() {
    return QuarterReport.of(address.get("report"));
  }

  /** Whether what is known now is asked for rather than what was tabled. */
  boolean asNowKnown() {
    return address.get("view").equals(NOW);
  }

  /** The day that the reports are as at: the quarter's last, or today where it is not over. */
  LocalDate asAt() {
    return today.isBefore(quarter.lastDay()) ? today : quarter.lastDay();
  }

  boolean isStatewide() {
    return committee.region() == null;
  }

  String tabledView() {
    return address.without("view").href();
  }

  String viewAsNowKnown() {
    return address.with("view", NOW).href();
  }

  /** The same view of another report, without the filters of this one. */
  String reportHref(QuarterReport other) {
    Address kept = new Address(address.path(), Map.of("view", address.get("view")));
    return kept.with("report", other.key()).href();
  }

  String quarterHref(Quarter other) {
    return new Address("/committees/" + committee + "/quarters/" + other, address.asked())
        .without("text")
        .href();
  }
}
