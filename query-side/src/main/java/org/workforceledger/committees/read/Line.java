package org.workforceledger.committees.read;

import java.util.LinkedHashMap;
import java.util.Map;
import org.workforceledger.committees.api.FullTimeRow;
import org.workforceledger.committees.api.ReportRow;
import org.workforceledger.ledger.Hours;

/**
 * A row of a report as fields that can be compared.
 *
 * @param key the engagement or site
 * @param fields by the name under which the report shows them, each as it is shown
 */
record Line(String key, Map<String, String> fields) {

  static Line of(ReportRow row) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("jobTitle", row.jobTitle());
    fields.put("workLocation", row.workLocation());
    fields.put("tenure", row.tenure().name());
    fields.put("basis", row.basis().name());
    fields.put("region", row.region().printed());
    fields.put("commencedOn", row.commencedOn().toString());
    return new Line(row.engagementId(), fields);
  }

  static Line of(FullTimeRow row) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("workLocation", row.workLocation());
    fields.put("region", row.region().printed());
    fields.put("allocatedHours", new Hours(row.allocatedSeconds()).toDecimal().toPlainString());
    fields.put("required", Integer.toString(row.required()));
    fields.put("actual", Integer.toString(row.actual()));
    fields.put("compliant", Boolean.toString(row.compliant()));
    return new Line(row.siteId(), fields);
  }
}
