package org.workforceledger.benchmarks;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cleaners with a roster, and as many shifts as a measurement needs. */
final class Workforce {

  /** Cleaners of one measurement: each client has its own, with streams as small as in life. */
  static final int CLEANERS = 600;

  /** Those by whom the ledger is warmed, and those of the two measurements. */
  private static final int GROUPS = 3;

  private static final int PART_MINUTES = 238;
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 28);

  private Workforce() {}

  static void prepare() throws IOException {
    try (Sender sender = new Sender()) {
      sender.command(
          "PublishSchoolYear",
          """
          {"year":2025,"terms":[
            {"term":1,"firstDay":"2025-01-28","lastDay":"2025-04-04"},
            {"term":2,"firstDay":"2025-04-22","lastDay":"2025-06-27"},
            {"term":3,"firstDay":"2025-07-14","lastDay":"2025-09-19"},
            {"term":4,"firstDay":"2025-10-07","lastDay":"2025-12-12"}]}
          """,
          "year");
      sender.command(
          "RegisterSite",
          """
          {"siteId":"site","name":"A school","region":"North Coast","kind":"PRIMARY"}
          """,
          "site");
      for (int cleaner = 0; cleaner < GROUPS * CLEANERS; cleaner++) {
        engage(sender, cleaner);
      }
    }
  }

  private static void engage(Sender sender, int cleaner) throws IOException {
    sender.command(
        "EngageCleaner",
        """
        {"cleanerId":"c%d","name":"Somebody","workEmail":"somebody@example.invalid",
         "siteId":"site","commencedOn":"2025-01-28","tenure":"PERMANENT",
         "ordinaryHoursPerWeek":38,"payPoint":2}
        """
            .formatted(cleaner),
        "engage-" + cleaner);
    String days =
        Stream.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")
            .map(
                day ->
                    """
                    {"day":"%s","attendances":[{"start":"06:00","finish":"13:57"}],"adoMinutes":21}
                    """
                        .formatted(day))
            .collect(Collectors.joining(","));
    sender.command(
        "AgreeRoster",
        """
        {"cleanerId":"c%d","effectiveFrom":"2025-01-28","agreedWith":"Principal","days":[%s]}
        """
            .formatted(cleaner, days),
        "roster-" + cleaner);
  }

  /** The body of the n-th shift of some cleaners: each works in two parts a day, day after day. */
  static String shift(String prefix, int firstCleaner, int cleaners, int n) {
    int cleaner = firstCleaner + n % cleaners;
    int nth = n / cleaners;
    LocalDate date = FIRST.plusDays(nth / 2);
    int minutes = 6 * 60 + nth % 2 * PART_MINUTES;
    return "{\"shiftId\":\""
        + prefix
        + "-"
        + n
        + "\",\"cleanerId\":\"c"
        + cleaner
        + "\",\"siteId\":\"site\",\"date\":\""
        + date
        + "\",\"start\":\""
        + time(minutes)
        + "\",\"finish\":\""
        + time(minutes + PART_MINUTES)
        + "\"}";
  }

  private static String time(int minutes) {
    return LocalTime.ofSecondOfDay(minutes * 60L).toString();
  }
}
