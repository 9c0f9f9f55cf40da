package org.workforceledger.testing;

/** Commands' bodies of which a test says only what matters to it. */
public final class Bodies {

  /** A Monday in Term 2 of 2025. */
  public static final String MONDAY = "2025-05-12";

  private Bodies() {}

  public static String schoolYear2025() {
    return """
        {"year":2025,"terms":[
          {"term":1,"firstDay":"2025-01-28","lastDay":"2025-04-04"},
          {"term":2,"firstDay":"2025-04-22","lastDay":"2025-06-27"},
          {"term":3,"firstDay":"2025-07-14","lastDay":"2025-09-19"},
          {"term":4,"firstDay":"2025-10-07","lastDay":"2025-12-12"}]}
        """;
  }

  public static String schoolYear(int year) {
    return schoolYear2025()
        .replace("2025", Integer.toString(year))
        .replace("]}", "],\"publicHolidays\":[]}");
  }

  public static String site(String siteId) {
    return """
        {"siteId":"%s","name":"Bellbird State School","region":"North Coast","kind":"PRIMARY"}
        """
        .formatted(siteId);
  }

  /** A permanent full-time cleaner since 2020. */
  public static String engage(String cleanerId, String siteId) {
    return engage(cleanerId, siteId, "PERMANENT", "38");
  }

  public static String engage(String cleanerId, String siteId, String tenure, String hours) {
    String week = hours.isEmpty() ? "" : "\"ordinaryHoursPerWeek\":" + hours + ",";
    return """
        {"cleanerId":"%s","name":"Somebody","workEmail":"somebody@example.org","siteId":"%s",
         "commencedOn":"2020-01-28","tenure":"%s",%s"payPoint":2}
        """
        .formatted(cleanerId, siteId, tenure, week);
  }

  /** Monday to Friday from 06:00, 7.6 h and 21 ADO minutes a day. */
  public static String roster(String cleanerId) {
    return roster(cleanerId, "2025-01-01");
  }

  public static String roster(String cleanerId, String from) {
    StringBuilder days = new StringBuilder();
    for (String day : new String[] {"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"}) {
      days.append(days.isEmpty() ? "" : ",")
          .append("{\"day\":\"%s\",\"attendances\":[{\"start\":\"06:00\",".formatted(day))
          .append("\"finish\":\"13:57\"}],\"adoMinutes\":21}");
    }
    return """
        {"cleanerId":"%s","effectiveFrom":"%s","days":[%s],"agreedWith":"The principal"}
        """
        .formatted(cleanerId, from, days);
  }

  public static String shift(String shiftId, String cleanerId, String siteId) {
    return shift(shiftId, cleanerId, siteId, MONDAY, "06:00", "13:57");
  }

  public static String shift(
      String shiftId, String cleanerId, String siteId, String date, String start, String finish) {
    return """
        {"shiftId":"%s","cleanerId":"%s","siteId":"%s","date":"%s","start":"%s","finish":"%s"}
        """
        .formatted(shiftId, cleanerId, siteId, date, start, finish);
  }

  /** The body with one more field. */
  public static String with(String body, String field, String json) {
    String open = body.strip();
    return open.substring(0, open.length() - 1) + ",\"" + field + "\":" + json + "}";
  }

  /** A line of a bulk import. */
  public static String line(String command, String body) {
    return "{\"command\":\"%s\",\"payload\":%s}".formatted(command, body.replace("\n", " "));
  }
}
