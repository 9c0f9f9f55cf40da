package org.workforceledger.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What there is to clean, and measurements from a table. */
@ExtendWith(Stage.class)
class CleaningBrowserTest {

  private static final String IMPORT = "/imports/measurements";
  private static final String HEAD =
      "siteId,effectiveFrom,item,areaId,quantity,daysPerWeek,reason\n";

  private static void choose(Page page, String rows) {
    page.getByLabel("Table (CSV UTF-8)")
        .setInputFiles(
            new FilePayload(
                "measurements.csv", "text/csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8)));
  }

  private static Locator button(Page page, String name) {
    return page.locator("form[data-import] button[value=" + name + "]");
  }

  @Test
  void showsItsWorkingWithWhatIsClosedAndDecided(Visit visit) {
    try (visit) {
      Page page = visit.as("auditor");
      page.navigate("/sites/S-2/cleaning-time");
      assertThat(page.locator("main")).containsText("Carpet, block-b (closed)");
      assertThat(page.locator("main")).containsText("947.6");
      assertThat(page.locator("tfoot")).containsText("Plus upkeep of closed classrooms");
      assertThat(page.locator("main")).containsText("JCCC consulted on");
      visit.isUsableByAll(page);
      page.locator(".head a", new Page.LocatorOptions().setHasText("The site")).click();
      assertThat(page.locator("#employed")).hasText("Hours employed");
      assertThat(page.locator("main")).containsText("natural attrition");
      assertThat(page.locator("main")).containsText("Not to all");
      visit.isUsableByAll(page);
      page.navigate("/frequency-changes");
      assertThat(page.locator("main")).containsText("Toilets twice a day");
      visit.isUsableByAll(page);
    }
  }

  @Test
  void takesATableThatWasChecked(Visit visit) {
    try (visit) {
      Page page = visit.as("hr");
      page.navigate(IMPORT);
      visit.isUsableByAll(page);
      assertThat(button(page, "import")).isDisabled();
      choose(page, "S-1,2026-10-05,CARPET,block-a,997.5,,Measured\nS-1,,FIXTURES,,24,,\n");
      button(page, "check").click();
      assertThat(page.locator("#report")).hasText("What would become of it");
      assertThat(page.locator("#report")).isFocused();
      assertThat(page.locator("#result tbody")).containsText("Would be measured");
      assertThat(page.locator("#result")).containsText("Nothing is stored yet");
      visit.isUsableByAll(page);
      button(page, "import").click();
      assertThat(page.locator("#report")).hasText("What became of it");
      assertThat(page.locator("#result .chip")).hasText("Measured");
      button(page, "check").click();
      assertThat(page.locator("#result .chip")).hasText("Already so");
      assertThat(button(page, "import")).isDisabled();
    }
  }

  @Test
  void namesTheCellsThatCannotBeTaken(Visit visit) {
    try (visit) {
      Page page = visit.as("hr");
      page.navigate(IMPORT);
      choose(page, "S-1,2026-10-05,LAWN,oval,1,,Measured\n,,VINYL,hall,1,,\n");
      button(page, "check").click();
      assertThat(page.locator("#result")).containsText("Row 2, item: must be FIXTURES");
      assertThat(page.locator("#result")).containsText("Row 3, siteId");
      assertThat(button(page, "import")).isDisabled();
      visit.isUsableByAll(page);
      page.getByLabel("Table (CSV UTF-8)")
          .setInputFiles(new FilePayload("x.csv", "text/csv", new byte[] {'s', '\n', '1'}));
      button(page, "check").click();
      assertThat(page.locator("#refused")).hasText("The table was not taken");
      visit.isUsableByAll(page);
    }
  }

  @Test
  void isNotOpenToOthers(Visit visit) {
    try (visit) {
      assertThat(Visit.go(visit.as("jccc"), IMPORT)).isEqualTo(403);
    }
  }
}
