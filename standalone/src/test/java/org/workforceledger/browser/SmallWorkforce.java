package org.workforceledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Two schools in two regions and five invented cleaners, sent as HR commands: a full-time cleaner's
 * first weeks of 2025 with leave, an ADO day and a correction; the first quarter tabled; and after
 * it a late engagement in that quarter.
 */
final class SmallWorkforce {

  static final String FULL_TIMER = "C-1";
  static final String FULL_TIMERS_NAME = "Margaret Okafor";
  static final String LATE_STARTERS_NAME = "Peter Late";
  static final String SCHOOL = "Kelvin Brook State School";
  static final String SCHOOL_OF_THE_NORTH = "Barron Valley State High School";

  private static final String WEEK =
      """
      {"day":"%s","attendances":[{"start":"06:00","finish":"14:30","unpaidBreakMinutes":30}],\
      "adoMinutes":24}""";

  private final String address;
  private final List<String> lines = new ArrayList<>();

  SmallWorkforce(String address) {
    this.address = address;
  }

  void send() {
    calendarAndSites();
    engagements();
    work();
    add("TableQuarterlyReports", "{'quarter':'2025-Q1','tabledOn':'2025-04-15'}");
    engage("C-5", LATE_STARTERS_NAME, "S-1", "2025-02-10", "PERMANENT", "25", "");
    SmallCleaning.COMMANDS.forEach(this::add);
    post();
  }

  private void calendarAndSites() {
    add(
        "PublishSchoolYear",
        """
        {'year':2025,'terms':[{'term':1,'firstDay':'2025-01-28','lastDay':'2025-04-04'},\
        {'term':2,'firstDay':'2025-04-22','lastDay':'2025-06-27'},\
        {'term':3,'firstDay':'2025-07-14','lastDay':'2025-09-19'},\
        {'term':4,'firstDay':'2025-10-07','lastDay':'2025-12-12'}]}""");
    site("S-1", SCHOOL, "Metropolitan North", "PRIMARY", "120");
    site("S-2", SCHOOL_OF_THE_NORTH, "Far North Queensland", "HIGH", "210");
  }

  private void site(String id, String name, String region, String kind, String hours) {
    add(
        "RegisterSite",
        "{'siteId':'%s','name':'%s','region':'%s','kind':'%s'}".formatted(id, name, region, kind));
    add(
        "SetCleaningAllocation",
        "{'siteId':'%s','hoursPerWeek':%s,'effectiveFrom':'2024-01-01','reason':'measured'}"
            .formatted(id, hours));
    add(
        "MeasureSite",
        """
        {'siteId':'%s','effectiveFrom':'2023-07-10','fixtures':24,'urinals':[],'reason':'new','areas':[\
        {'areaId':'block-a','surface':'CARPET','squareMetres':1850},\
        {'areaId':'courts','surface':'BITUMEN','squareMetres':2800,'daysPerWeek':1}]}"""
            .formatted(id));
  }

  private void engagements() {
    engage(FULL_TIMER, FULL_TIMERS_NAME, "S-1", "2020-01-28", "PERMANENT", "38", "");
    engage("C-2", "Anh Tran", "S-2", "2021-07-12", "PERMANENT", "30", "");
    engage("C-3", "Luca Rossi", "S-2", "2025-02-03", "FIXED_TERM", "20", ",'endsOn':'2025-12-12'");
    engage("C-4", "Grace Hill", "S-1", "2025-03-03", "CASUAL", null, ",'endsOn':'2025-04-04'");
  }

  private void engage(
      String id,
      String name,
      String site,
      String from,
      String tenure,
      @Nullable String hours,
      String more) {
    String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.edu.au";
    String ordinary = hours == null ? "" : ",'ordinaryHoursPerWeek':" + hours;
    add(
        "EngageCleaner",
        """
        {'cleanerId':'%s','name':'%s','workEmail':'%s','siteId':'%s','commencedOn':'%s',\
        'tenure':'%s','payPoint':2%s%s}"""
            .formatted(id, name, email, site, from, tenure, ordinary, more));
  }

  private void work() {
    List<String> days = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.getValue() <= 5) {
        days.add(WEEK.formatted(day));
      }
    }
    add(
        "AgreeRoster",
        "{'cleanerId':'C-1','effectiveFrom':'2025-01-28','days':[%s],'agreedWith':'the principal'}"
            .formatted(String.join(",", days)));
    LocalDate last = LocalDate.of(2025, 4, 4);
    for (LocalDate d = LocalDate.of(2025, 1, 28); !d.isAfter(last); d = d.plusDays(1)) {
      if (d.getDayOfWeek().getValue() <= 5) {
        shift(d, "14:30");
      }
    }
    add("TakeAdo", "{'cleanerId':'C-1','date':'2025-04-07'}");
    correct(LocalDate.of(2025, 3, 10));
    timeOffInLieu();
  }

  /** A Saturday in lieu of which time off was asked for and refused. */
  private void timeOffInLieu() {
    add(
        "RecordShift",
        "{%s,'authorisation':{'directedBy':'the principal','compensation':'TOIL','reason':'fete'}}"
            .formatted(shiftFields(LocalDate.of(2025, 3, 15), "09:30")));
    add("ApplyForToil", "{'cleanerId':'C-1','hours':3,'date':'2025-03-28'}");
    add(
        "DecideToil",
        "{'cleanerId':'C-1','approved':false,'decidedOn':'2025-03-20','reason':'nobody to relieve'}");
  }

  private void shift(LocalDate date, String finish) {
    add("RecordShift", "{%s}".formatted(shiftFields(date, finish)));
  }

  private void correct(LocalDate date) {
    String fields = shiftFields(date, "14:20");
    add("CorrectShift", "{%s,'correctionReason':'left ten minutes early'}".formatted(fields));
  }

  private static String shiftFields(LocalDate date, String finish) {
    return """
    'shiftId':'W-%s','cleanerId':'C-1','siteId':'S-1','date':'%s','start':'06:00',\
    'finish':'%s','unpaidBreakMinutes':30"""
        .formatted(date, date, finish);
  }

  private void add(String command, String payload) {
    String line = "{'command':'%s','idempotencyKey':'k%d','payload':%s}";
    lines.add(line.formatted(command, lines.size(), payload).replace('\'', '"'));
  }

  private void post() {
    String hr = Base64.getEncoder().encodeToString("hr:demo".getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/api/commands"))
            .header("Authorization", "Basic " + hr)
            .header("Content-Type", "application/x-ndjson")
            .header("Ledger-Source", "browser-tests")
            .POST(BodyPublishers.ofString(String.join("\n", lines) + "\n"))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      assertThat(answer.body().lines())
          .as("every command is taken")
          .hasSameSizeAs(lines)
          .allMatch(line -> line.contains("\"status\":200"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
