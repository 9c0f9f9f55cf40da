package org.workforceledger.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An auditor looks through the log. */
@ExtendWith(Stage.class)
class AuditBrowserTest {

  @Test
  void showsTheNewestEventsFirstAndPagesThroughThem(Visit visit) {
    try (visit) {
      Page page = visit.as("auditor");
      page.navigate("/audit/events");
      assertThat(page.locator("#rows tbody tr")).hasCount(50);
      visit.isUsableByAll(page);
      String newest = page.locator("#rows tbody th").first().textContent();
      page.getByText("Next page").click();
      assertThat(page).hasURL(Pattern.compile("beyond="));
      assertThat(Long.parseLong(page.locator("#rows tbody th").first().textContent()))
          .isLessThan(Long.parseLong(newest));
    }
  }

  @Test
  void isNarrowedToOneTypeAndOneStream(Visit visit) {
    try (visit) {
      Page page = visit.as("auditor");
      page.navigate("/audit/events");
      page.getByLabel("Type").selectOption("hours.ShiftCorrected");
      assertThat(page.locator("#rows tbody tr")).hasCount(1);
      page.locator("#rows tbody td a").click();
      assertThat(page.getByLabel("Stream")).hasValue("work-2025-C-1-1");
      page.getByLabel("Recorded by").fill("nobody");
      page.getByLabel("Recorded by").press("Enter");
      assertThat(page.locator("#rows")).containsText("No event matches");
    }
  }

  @Test
  void showsNamesAsTextAndTheStoredTokensNowhere(Visit visit) {
    try (visit) {
      Page page = visit.as("auditor");
      page.navigate("/audit/events?type=employment.CleanerEngaged&order=oldest");
      page.locator("#rows tbody th a").first().click();
      assertThat(page.locator("pre")).containsText(SmallWorkforce.FULL_TIMERS_NAME);
      assertThat(page.locator("pre")).not().containsText("enc:1:");
      page.getByText("Event after").click();
      assertThat(page.locator("h1")).containsText("Event");
    }
  }

  @Test
  void showsThatEveryViewHasFoldedEveryEvent(Visit visit) {
    try (visit) {
      Page page = visit.as("auditor");
      page.navigate("/audit/projections");
      assertThat(page.locator("tbody tr .chip-good").count())
          .isEqualTo(page.locator("tbody tr").count())
          .isPositive();
      visit.isUsableByAll(page);
    }
  }

  @Test
  void isNotForCommittees(Visit visit) {
    try (visit) {
      Page page = visit.as("jccc");
      for (String closed :
          new String[] {"/audit/events", "/audit/events/1", "/audit/projections"}) {
        assertThat(Visit.go(page, closed)).as(closed).isEqualTo(403);
      }
    }
  }

  @Test
  void refusesWhatCannotBeReadInWords(Visit visit) {
    try (visit) {
      Page page = visit.as("auditor");
      assertThat(Visit.go(page, "/audit/events?from=yesterday")).isEqualTo(400);
      visit.isUsableByAll(page);
      assertThat(Visit.go(page, "/audit/events/99999999")).isEqualTo(404);
      assertThat(Visit.go(page, "/audit/events/first")).isEqualTo(400);
      assertThat(page.locator("main")).not().containsText("Exception");
      assertThat(Visit.go(page, "/nowhere")).isEqualTo(404);
      visit.isUsableByAll(page);
    }
  }
}
