package org.workforceledger.gateway.write;

import java.util.Map;
import java.util.TreeMap;

/** A complete body of every command, every field given. */
final class Examples {

  private static final String WHO =
      "\"cleanerId\":\"c.1\",\"engagementId\":\"c.1-1\",\"reason\":\"Why\"";
  private static final String SHIFT =
      """
      "shiftId":"w_1","cleanerId":"c.1","engagementId":"c.1-1","siteId":"s-1","date":"2025-05-12",
      "start":"06:00","finish":"13:57","unpaidBreakMinutes":30,"kind":"CALL_OUT",
      "authorisation":{"directedBy":"The principal","compensation":"MIXED","toilMinutes":30,
        "reason":"A flood"}
      """;

  private static final Map<String, String> ALL = new TreeMap<>();

  static {
    ALL.put(
        "PublishSchoolYear",
        """
        "year":2025,"terms":[
          {"term":1,"firstDay":"2025-01-28","lastDay":"2025-04-04"},
          {"term":2,"firstDay":"2025-04-22","lastDay":"2025-06-27"},
          {"term":3,"firstDay":"2025-07-14","lastDay":"2025-09-19"},
          {"term":4,"firstDay":"2025-10-07","lastDay":"2025-12-12"}],
        "studentFreeDays":["2025-09-05"],
        "publicHolidays":[{"date":"2025-08-13","name":"Ekka","localities":["Brisbane"]}]
        """);
    ALL.put(
        "AmendSchoolYear",
        """
        "year":2025,"terms":[{"term":1,"firstDay":"2025-01-29","lastDay":"2025-04-04"}],
        "addPublicHolidays":[{"date":"2025-08-13","name":"Ekka","localities":[]}],
        "removePublicHolidays":["2025-01-27"],"addStudentFreeDays":["2025-09-05"],"reason":"Why"
        """);
    ALL.put(
        "RegisterSite",
        """
        "siteId":"s-1","name":"Bellbird","region":"Metropolitan North","locality":"Brisbane",
        "kind":"P12","remote":true,"enrolment":1200
        """);
    ALL.put(
        "SetCleaningAllocation",
        "\"siteId\":\"s-1\",\"hoursPerWeek\":83.6,\"effectiveFrom\":\"2025-01-01\",\"reason\":\"Why\"");
    ALL.put(
        "MeasureSite",
        """
        "siteId":"s-1","effectiveFrom":"2025-01-01","areas":[
          {"areaId":"block-a","surface":"CARPET","squareMetres":997.5},
          {"areaId":"courts","surface":"BITUMEN","squareMetres":2800,"daysPerWeek":1}],
        "fixtures":24,"urinals":[{"lengthMetres":1.81}],"reason":"New block"
        """);
    ALL.put(
        "GrantDifficultyFactor",
        """
        "siteId":"s-1","circumstance":"Cane fields next to the school","impact":"HIGH",
        "from":"2025-01-01","to":"2025-12-12","reason":"Determined with the Union"
        """);
    ALL.put(
        "SetEnrolment", "\"siteId\":\"s-1\",\"enrolment\":601,\"effectiveFrom\":\"2025-01-01\"");
    ALL.put(
        "EngageCleaner",
        """
        "cleanerId":"c.1","engagementId":"c.1-1","name":"Ann","workEmail":"ann@example.org",
        "jobTitle":"Cleaner","siteId":"s-1","commencedOn":"2025-01-28","tenure":"FIXED_TERM",
        "ordinaryHoursPerWeek":30,"payPoint":1,"payPointSince":"2024-01-28",
        "endsOn":"2025-06-27","backfillFor":"c.2-1","continuousServiceSince":"2019-01-28"
        """);
    ALL.put(
        "RecordOpeningBalances",
        """
        "cleanerId":"c.1","engagementId":"c.1-1","asOf":"2025-01-01","adoHours":7.6,
        "toilHours":2.25,"leave":[{"type":"ANNUAL","hours":152}],"source":"Payroll"
        """);
    ALL.put("ChangeHours", WHO + ",\"ordinaryHoursPerWeek\":7.6,\"effectiveFrom\":\"2025-01-01\"");
    ALL.put("SetPayPoint", WHO + ",\"payPoint\":4,\"effectiveFrom\":\"2025-01-01\"");
    ALL.put(
        "ConvertTenure",
        WHO
            + ",\"tenure\":\"FIXED_TERM\",\"ordinaryHoursPerWeek\":7.6,\"endsOn\":\"2025-06-27\","
            + "\"effectiveFrom\":\"2025-01-01\"");
    ALL.put(
        "TransferCleaner",
        WHO + ",\"siteId\":\"s-2\",\"effectiveFrom\":\"2025-01-01\",\"kind\":\"RETURN\"");
    ALL.put(
        "EndEmployment",
        """
        "cleanerId":"c.1","engagementId":"c.1-1","endedOn":"2025-06-27","reason":"RETIREMENT"
        """);
    ALL.put(
        "AgreeRoster",
        """
        "cleanerId":"c.1","engagementId":"c.1-1","effectiveFrom":"2025-01-01","days":[
          {"week":1,"day":"MONDAY","attendances":[
            {"start":"06:00","finish":"10:00","unpaidBreakMinutes":10},
            {"start":"14:00","finish":"18:00","unpaidBreakMinutes":0}],"adoMinutes":21}],
        "agreedWith":"The principal"
        """);
    ALL.put("RecordShift", SHIFT);
    ALL.put("CorrectShift", SHIFT + ",\"correctionReason\":\"Misread\"");
    ALL.put("VoidShift", WHO + ",\"shiftId\":\"w_1\",\"date\":\"2025-05-12\"");
    ALL.put(
        "AuthoriseExcess",
        WHO
            + """
            ,"shiftId":"w_1","date":"2025-05-12","directedBy":"The principal",
            "compensation":"TOIL","considerations":"Short notice"
            """);
    ALL.put(
        "TakeAdo",
        """
        "cleanerId":"c.1","engagementId":"c.1-1","date":"2025-07-01","hours":7.6
        """);
    ALL.put("CancelAdo", WHO + ",\"date\":\"2025-07-01\"");
    ALL.put(
        "PlaceSupplementaryDay",
        """
        "cleanerId":"c.1","engagementId":"c.1-1","date":"2025-07-02","agreedWith":"The principal"
        """);
    ALL.put("SettleAdo", WHO + ",\"year\":2025,\"kind\":\"PAID_OUT\",\"hours\":7.6");
    ALL.put(
        "AgreeAdditionalAdo",
        """
        "cleanerId":"c.1","engagementId":"c.1-1","year":2025,"agreedWith":"The principal",
        "agreedOn":"2025-08-29"
        """);
    ALL.put(
        "RecordSummerClosure",
        """
        "siteId":"s_1","year":2025,"firstDay":"2025-12-08","lastDay":"2025-12-12"
        """);
    ALL.put(
        "ElectContinuousWork",
        """
        "cleanerId":"c.1","engagementId":"c.1-1","date":"2025-08-29","consultedOn":"2025-07-14",
        "agreedWith":"The principal"
        """);
    ALL.put(
        "RecordAlarmSetting",
        """
        "siteId":"s_1","panel":"Main","cleanerId":"c.1","engagementId":"c.1-1",
        "date":"2025-05-12","minutesTaken":20
        """);
    ALL.put(
        "RecordHoursAgreement",
        """
        "siteId":"s_1","kind":"EXTENDED_DAY","from":"2025-01-28","to":"2025-12-12",
        "earliest":"06:00","latest":"20:30","agreedBy":["CLEANERS","UNION","PRINCIPAL"],
        "recordedAt":"School office"
        """);
    ALL.put(
        "ForgoAdo",
        """
        "cleanerId":"c.1","engagementId":"c.1-1","effectiveFrom":"2025-01-01"
        """);
    ALL.put(
        "ApplyForToil",
        """
        "applicationId":"t-1","cleanerId":"c.1","engagementId":"c.1-1","hours":2.25,
        "date":"2025-07-01"
        """);
    ALL.put(
        "DecideToil",
        WHO + ",\"applicationId\":\"t-1\",\"approved\":false,\"decidedOn\":\"2025-06-20\"");
    ALL.put(
        "TakeToil",
        """
        "cleanerId":"c.1","engagementId":"c.1-1","hours":2.25,"date":"2025-07-01"
        """);
    ALL.put(
        "ConvertToil",
        """
        "cleanerId":"c.1","engagementId":"c.1-1","leaveId":"l-1","hours":2.25,"date":"2025-05-12"
        """);
    ALL.put(
        "GrantLeave",
        """
        "leaveId":"l-1","cleanerId":"c.1","engagementId":"c.1-1","type":"SPECIAL_PAID",
        "firstDay":"2025-05-12","lastDay":"2025-05-12","hours":3.8,
        "evidence":{"kind":"Certificate","sightedOn":"2025-05-13","sightedBy":"HR"},"note":"Well"
        """);
    ALL.put("CancelLeave", WHO + ",\"leaveId\":\"l-1\"");
    ALL.put("TableQuarterlyReports", "\"quarter\":\"2025-Q1\",\"tabledOn\":\"2025-04-30\"");
  }

  private Examples() {}

  /** Bodies by command name. */
  static Map<String, String> all() {
    Map<String, String> bodies = new TreeMap<>();
    ALL.forEach((command, fields) -> bodies.put(command, "{" + fields.strip() + "}"));
    return bodies;
  }

  static String of(String command) {
    return all().getOrDefault(command, "");
  }
}
