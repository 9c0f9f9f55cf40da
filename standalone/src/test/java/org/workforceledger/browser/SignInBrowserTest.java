package org.workforceledger.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who comes in, and what they find. */
@ExtendWith(Stage.class)
class SignInBrowserTest {

  @ParameterizedTest
  @CsvSource({
    "hr, Human resources, Cleaners",
    "jccc, JCCC member, Reports",
    "rcc-metropolitan-north, 'RCC member, Metropolitan North', Reports",
    "auditor, Auditor, Events",
    "admin, Administrator, Projections"
  })
  void showsEachRoleItsOwnWays(String user, String role, String way, Visit visit) {
    try (visit) {
      Page page = visit.as(user);
      assertThat(page.locator(".who")).containsText(role);
      assertThat(page.locator("nav[aria-label=Main]")).containsText(way);
      visit.isUsableByAll(page);
    }
  }

  @ParameterizedTest
  @CsvSource({"jccc, Cleaners", "jccc, Events", "rcc-south-east, Cleaners"})
  void showsNoWayThatIsNotOpen(String user, String way, Visit visit) {
    try (visit) {
      Page page = visit.as(user);
      assertThat(page.locator("nav[aria-label=Main]")).not().containsText(way);
    }
  }

  @Test
  void tellsThatThePasswordIsWrongAndLetsOneTryAgain(Visit visit) {
    try (visit) {
      Page page = visit.asNobody();
      page.navigate("/login");
      visit.isUsableByAll(page);
      page.getByLabel("User name").fill("hr");
      page.getByLabel("Password").fill("wrong");
      page.locator("main button[type=submit]").click();
      assertThat(page.locator("[role=alert]")).containsText("do not belong together");
      visit.isUsableByAll(page);
    }
  }

  @Test
  void leadsBackToThePageThatWasAskedFor(Visit visit) {
    try (visit) {
      Page page = visit.asNobody();
      page.navigate("/clauses/2.6(a)");
      page.getByLabel("User name").fill("jccc");
      page.getByLabel("Password").fill("demo");
      page.keyboard().press("Enter");
      assertThat(page.locator("h1")).hasText("Clause 2.6(a): New starters report");
    }
  }

  @Test
  void signsOut(Visit visit) {
    try (visit) {
      Page page = visit.asNobody();
      Visit.signIn(page, "hr");
      page.locator("header button[type=submit]").click();
      assertThat(page.locator("main")).containsText("You are signed out");
      page.navigate("/cleaners");
      assertThat(page.locator("h1")).hasText("Sign in");
    }
  }

  @Test
  void reachesTheContentByKeyboardFirst(Visit visit) {
    try (visit) {
      Page page = visit.as("hr");
      page.navigate("/clauses");
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator("#main")).isFocused();
    }
  }
}
