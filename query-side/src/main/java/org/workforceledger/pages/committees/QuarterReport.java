package org.workforceledger.pages.committees;

import java.util.Arrays;

/** The tables of a quarter's page. */
enum QuarterReport {
  STARTERS(
      "starters", "newStarters", "New starters", "2.6(a)", "Everybody who began in the quarter."),
  STATUS(
      "status",
      "employmentStatus",
      "Employment status",
      "2.6(b)",
      "Everybody employed on the quarter’s last day."),
  FULL_TIME(
      "full-time",
      "minimumFullTime",
      "Minimum full-time",
      "8.9(c)",
      "Permanent full-time cleaners that each site’s allocated hours require, and those it has."),
  CHANGES(
      "changes",
      "",
      "Changed since tabled",
      "2.6",
      "Every row that is no longer as it was tabled, and the event that made it so.");

  private final String key;
  private final String field;
  private final String title;
  private final String clause;
  private final String says;

  QuarterReport(String key, String field, String title, String clause, String says) {
    this.key = key;
    this.field = field;
    this.title = title;
    this.clause = clause;
    this.says = says;
  }

  /** As addresses spell it. */
  String key() {
    return key;
  }

  String title() {
    return title;
  }

  QuarterPage.Report about() {
    return new QuarterPage.Report(title, clause, says);
  }

  /** The report that an address spells so; the employment status for any other. */
  static QuarterReport of(String key) {
    return Arrays.stream(values()).filter(r -> r.key.equals(key)).findFirst().orElse(STATUS);
  }

  /** The report that differences name so. */
  static QuarterReport ofField(String field) {
    return Arrays.stream(values()).filter(r -> r.field.equals(field)).findFirst().orElse(CHANGES);
  }
}
