package org.workforceledger.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cleaner's statement of accrued days off. */
@ExtendWith(Stage.class)
class StatementBrowserTest {

  private static final String STATEMENT =
      "/cleaners/" + SmallWorkforce.FULL_TIMER + "/ado?year=2025";

  @Test
  void isFoundByTheCleanersName(Visit visit) {
    try (visit) {
      Page page = visit.as("hr");
      page.navigate("/cleaners?year=2025");
      visit.isUsableByAll(page);
      page.getByLabel("Find a name").fill("okafor");
      assertThat(page.locator("#rows .count")).hasText("1 engagement");
      page.locator("#rows tbody th a").click();
      assertThat(page.locator("h1")).hasText(SmallWorkforce.FULL_TIMERS_NAME);
      assertThat(page.locator(".figures")).containsText("83.6 h");
      visit.isUsableByAll(page);
    }
  }

  @Test
  void saysWasChangeAndIsOfEveryLineWithItsClauseAndEvent(Visit visit) {
    try (visit) {
      Page page = visit.as("auditor");
      page.navigate(STATEMENT);
      Locator corrected =
          page.locator(
              "main table.wide tbody tr", new Page.LocatorOptions().setHasText("corrected"));
      assertThat(corrected).containsText("Mon 10 Mar 2025");
      assertThat(corrected).containsText("12 h");
      assertThat(corrected).containsText("\u22120.1667 h");
      assertThat(corrected).containsText("11.8333 h");
      assertThat(corrected).containsText("left ten minutes early");
      assertThat(corrected.locator(".clause")).hasText("8.7(b)(ii)");
      corrected.locator("td a").last().click();
      assertThat(page.locator("h1")).containsText("hours.ShiftCorrected");
      assertThat(page.locator("pre")).containsText("left ten minutes early");
      visit.isUsableByAll(page);
    }
  }

  @Test
  void goesBackToADayAndToWhatWasKnown(Visit visit) {
    try (visit) {
      Page page = visit.as("hr");
      page.navigate(STATEMENT);
      page.getByLabel("Count days up to").fill("2025-01-31");
      page.locator("main form button[type=submit]").click();
      assertThat(page.locator(".lede")).containsText("As at 31 January 2025");
      assertThat(page.locator("main table.wide tbody tr")).hasCount(4);
      assertThat(page.locator(".figures")).containsText("1.6 h");
      page.getByLabel("As known at").fill("2024-06-30T12:00");
      page.locator("main form button[type=submit]").click();
      assertThat(page.locator("h1")).hasText("There is nothing at this address");
    }
  }

  @Test
  void isSavedAsCsv(Visit visit) throws IOException {
    try (visit) {
      Page page = visit.as("hr");
      page.navigate(STATEMENT);
      Download download = page.waitForDownload(() -> page.getByText("Download CSV").click());
      assertThat(Files.readAllLines(download.path()).getFirst()).startsWith("position,effective");
    }
  }

  @Test
  void hasItsChartInATableToo(Visit visit) {
    try (visit) {
      Page page = visit.as("hr");
      page.navigate(STATEMENT);
      assertThat(page.locator("canvas").getAttribute("aria-label")).contains("83.6 h required");
      page.getByText("The chart as a table").click();
      page.getByText("How the required hours came about").click();
      assertThat(page.locator(".chart")).containsText("March");
      visit.isUsableByAll(page);
    }
  }

  @Test
  void triesOtherMinutesWhereItStands(Visit visit) {
    try (visit) {
      Page page = visit.as("hr");
      page.navigate(STATEMENT + "&asAt=2025-04-30");
      page.getByText("What if other minutes were worked").click();
      page.locator("input[name=friday]").fill("0");
      assertThat(page.locator("#result [role=status]")).containsText("Fri 0 min");
      assertThat(page).hasURL(Pattern.compile(".*/ado\\?year=2025&asAt=2025-04-30$"));
      visit.isUsableByAll(page);
    }
  }

  @Test
  void leadsToTheYearDayByDay(Visit visit) throws IOException {
    try (visit) {
      Page page = visit.as("hr");
      page.navigate(STATEMENT);
      page.getByText("Day by day").click();
      Locator day =
          page.locator(
              "main table.wide tbody tr", new Page.LocatorOptions().setHasText("Mon 10 Mar 2025"));
      assertThat(day).containsText("7.6 h");
      page.getByText("Beyond the roster", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(page.locator("[aria-current=true]")).hasText("Beyond the roster");
      visit.isUsableByAll(page);
      Download download = page.waitForDownload(() -> page.getByText("Download CSV").click());
      assertThat(Files.readAllLines(download.path()).getFirst()).startsWith("date,ordinaryHours");
    }
  }

  @Test
  void leadsToTimeOffInLieu(Visit visit) {
    try (visit) {
      Page page = visit.as("auditor");
      page.navigate(STATEMENT);
      page.getByText("Time off in lieu").click();
      assertThat(page.locator("h1")).hasText(SmallWorkforce.FULL_TIMERS_NAME);
      assertThat(page.locator(".figures")).containsText("3 h");
      Locator paidOut =
          page.locator(
              "main table.wide tbody tr", new Page.LocatorOptions().setHasText("Paid out"));
      assertThat(paidOut).containsText("Sun 15 Mar 2026");
      assertThat(paidOut).containsText("nobody to relieve");
      assertThat(paidOut.locator(".clause")).hasText("8.8(c)(iv)");
      visit.isUsableByAll(page);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jccc", "rcc-metropolitan-north"})
  void isNotForCommittees(String user, Visit visit) {
    try (visit) {
      Page page = visit.as(user);
      assertThat(Visit.go(page, STATEMENT)).isEqualTo(403);
      assertThat(Visit.go(page, "/cleaners")).isEqualTo(403);
      visit.isUsableByAll(page);
    }
  }
}
