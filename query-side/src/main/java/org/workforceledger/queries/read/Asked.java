package org.workforceledger.queries.read;

/** The parameters that queries take, each with its form. */
public enum Asked {
  AS_AT("asAt", "date", "effective date; today, or the year's last day where that is earlier"),
  KNOWN_AT("knownAt", "date-time", "as known at this instant; now if left out"),
  MIN_POSITION("minPosition", "int64", "waits until this position is folded, at most 5 s"),
  AFTER("after", "int64", "how many rows to skip: next of the page before"),
  AFTER_POSITION("after", "int64", "the position before the first event"),
  LIMIT("limit", "int32", "how many rows at most"),
  FORMAT("format", "", "csv for a table; an Accept header of text/csv does the same"),
  REGION("region", "", "a region's name or slug"),
  QUARTER("quarter", "", "a calendar quarter, 2025-Q1"),
  YEAR("year", "int32", "the calendar year; if left out, that of asAt, or this one"),
  ENGAGEMENT_ID("engagementId", "", "needed where several engagements could be meant"),
  ENGAGEMENT("engagementId", "", "of this engagement alone"),
  TEXT("q", "", "part of a name or id"),
  SITE_ID("siteId", "", "of this site alone"),
  SITE("site", "", "of this site alone, by its id"),
  UNTIL("until", "date", "what is due by this day; 90 days from asAt if left out"),
  ADO_MINUTES(
      "adoMinutes",
      "int32",
      "what if so many minutes, 0 to 60, were worked for ADO on every rostered day"),
  MONDAY("monday", "int32", "what if so many on rostered Mondays"),
  TUESDAY("tuesday", "int32", "what if so many on rostered Tuesdays"),
  WEDNESDAY("wednesday", "int32", "what if so many on rostered Wednesdays"),
  THURSDAY("thursday", "int32", "what if so many on rostered Thursdays"),
  FRIDAY("friday", "int32", "what if so many on rostered Fridays"),
  SATURDAY("saturday", "int32", "what if so many on rostered Saturdays"),
  SUNDAY("sunday", "int32", "what if so many on rostered Sundays"),
  READING("reading", "", "the other reading to compare with: R-56b"),
  STREAM("stream", "", "of this stream alone"),
  TYPE("type", "", "of this event alone, hours.ShiftRecorded"),
  RAW("raw", "boolean", "confidential text as the tokens that are stored");

  private final String parameter;
  private final String form;
  private final String says;

  Asked(String parameter, String form, String says) {
    this.parameter = parameter;
    this.form = form;
    this.says = says;
  }

  String parameter() {
    return parameter;
  }

  String form() {
    return form;
  }

  String says() {
    return says;
  }
}
