package org.workforceledger.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A committee reads its quarter. */
@ExtendWith(Stage.class)
class ReportBrowserTest {

  private static final String JCCC = "/committees/JCCC/quarters/2025-Q1";
  private static final String NORTH = "/committees/RCC-metropolitan-north/quarters/2025-Q1";

  private static Locator rows(Page page) {
    return page.locator("#rows tbody th > span:first-child");
  }

  private static List<String> names(Page page) {
    return rows(page).allTextContents();
  }

  @Test
  void isReadByTheJcccStateWide(Visit visit) {
    try (visit) {
      Page page = visit.as("jccc");
      page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("January to March 2025"))
          .click();
      assertThat(page.locator("h1")).hasText("January to March 2025");
      assertThat(page.locator(".lede")).containsText("Tabled on 15 April 2025");
      assertThat(names(page)).hasSize(4).contains(SmallWorkforce.FULL_TIMERS_NAME, "Anh Tran");
      assertThat(page.locator("canvas")).isVisible();
      page.getByText("The chart as a table").click();
      assertThat(page.locator(".chart table")).containsText("Far North Queensland");
      visit.isUsableByAll(page);
    }
  }

  @Test
  void isSortedByItsHeadsWithTheKeyboard(Visit visit) {
    try (visit) {
      Page page = visit.as("jccc");
      page.navigate(JCCC);
      Locator head = page.locator("#rows thead th a").first();
      head.focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("#rows thead th").first()).hasAttribute("aria-sort", "ascending");
      assertThat(names(page)).isSorted();
      page.locator("#rows thead th a").first().click();
      assertThat(page.locator("#rows thead th").first()).hasAttribute("aria-sort", "descending");
      assertThat(names(page)).isSortedAccordingTo((a, b) -> b.compareTo(a));
      assertThat(page).hasURL(Pattern.compile("sort="));
      visit.isUsableByAll(page);
    }
  }

  @Test
  void isFilteredAsOneTypesAndChooses(Visit visit) {
    try (visit) {
      Page page = visit.as("jccc");
      page.navigate(JCCC);
      page.getByLabel("Find a name").fill("anh");
      assertThat(rows(page)).hasText(new String[] {"Anh Tran"});
      page.getByLabel("Find a name").fill("");
      page.getByLabel("Tenure").selectOption("FIXED_TERM");
      assertThat(rows(page)).hasText(new String[] {"Luca Rossi"});
      assertThat(page.locator("#rows .count")).hasText("1 engagement");
    }
  }

  @Test
  void isSavedAsItIsShown(Visit visit) throws IOException {
    try (visit) {
      Page page = visit.as("jccc");
      page.navigate(JCCC + "?tenure=PERMANENT&sort=name");
      Download download = page.waitForDownload(() -> page.getByText("Download CSV").click());
      assertThat(download.suggestedFilename()).isEqualTo("JCCC-2025-Q1-status-as-tabled.csv");
      List<String> lines = Files.readAllLines(download.path());
      assertThat(lines.getFirst()).startsWith("name,jobTitle,workEmail,workLocation");
      assertThat(lines).hasSize(3).noneMatch(line -> line.contains("C-1"));
    }
  }

  @Test
  void saysWhatChangedSinceAndWhichEventMadeItSo(Visit visit) {
    try (visit) {
      Page page = visit.as("hr");
      page.navigate(JCCC);
      page.locator(".tabs a", new Page.LocatorOptions().setHasText("Changed since")).click();
      assertThat(page.locator("#rows tbody tr")).hasCount(2);
      assertThat(page.locator("#rows")).containsText(SmallWorkforce.LATE_STARTERS_NAME);
      visit.isUsableByAll(page);
      page.locator("#rows tbody a").first().click();
      assertThat(page.locator("h1")).containsText("employment.CleanerEngaged");
      visit.isUsableByAll(page);
    }
  }

  @Test
  void isShownAsTabledAndAsNowKnown(Visit visit) {
    try (visit) {
      Page page = visit.as("jccc");
      page.navigate(JCCC + "?report=starters");
      assertThat(names(page)).doesNotContain(SmallWorkforce.LATE_STARTERS_NAME);
      page.getByText("As now known").click();
      assertThat(page.locator("#rows .row-new")).containsText("Added since");
      assertThat(names(page)).contains(SmallWorkforce.LATE_STARTERS_NAME);
      visit.isUsableByAll(page);
    }
  }

  @Test
  void hasItsClauseOneClickAway(Visit visit) {
    try (visit) {
      Page page = visit.as("jccc");
      page.navigate(JCCC + "?report=full-time");
      assertThat(page.locator("#rows")).containsText("Not met");
      visit.isUsableByAll(page);
      page.locator("#report .clause").click();
      assertThat(page.locator("h1")).containsText("Clause 8.9(c)");
      visit.isUsableByAll(page);
    }
  }

  @Test
  void isReadByARegionsCommitteeForItsRegionAlone(Visit visit) {
    try (visit) {
      Page page = visit.as("rcc-metropolitan-north");
      page.navigate("/committees");
      assertThat(page).hasURL(NORTH);
      assertThat(names(page)).hasSize(2).doesNotContain("Anh Tran", "Luca Rossi");
      assertThat(page.locator("main")).not().containsText("Barron Valley");
      visit.isUsableByAll(page);
      for (String closed :
          List.of(JCCC, NORTH.replace("metropolitan-north", "far-north-queensland"))) {
        assertThat(Visit.go(page, closed)).isEqualTo(403);
        assertThat(page.locator("h1")).hasText("This is not open to you");
        visit.isUsableByAll(page);
      }
    }
  }
}
