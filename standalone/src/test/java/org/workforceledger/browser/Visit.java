package org.workforceledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person's visit to the pages, in a browser window of its own. */
final class Visit implements AutoCloseable {

  private static final int PHONE_WIDTH = 390;

  private final Browser browser;
  private final String address;
  private final List<String> complaints = new ArrayList<>();
  private @Nullable BrowserContext window;

  Visit(Browser browser, String address) {
    this.browser = browser;
    this.address = address;
  }

  /** A new window at the start page, signed in as a local user. */
  Page as(String user) {
    return signIn(open(1280, 900), user);
  }

  /** The same on a phone. */
  Page onPhoneAs(String user) {
    return signIn(open(PHONE_WIDTH, 844), user);
  }

  /** A new window in which nobody is signed in. */
  Page asNobody() {
    return open(1280, 900);
  }

  private Page open(int width, int height) {
    close();
    BrowserContext opened =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, height)
                .setLocale("en-AU")
                .setTimezoneId("Australia/Brisbane"));
    window = opened;
    Page page = opened.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().contains("status of 40")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    return page;
  }

  private static Page signIn(Page page, String user) {
    page.navigate("/login");
    page.getByLabel("User name").fill(user);
    page.getByLabel("Password").fill("demo");
    page.locator("main button[type=submit]").click();
    page.waitForURL("**/");
    return page;
  }

  /** Goes to an address and says how it was answered. */
  static int go(Page page, String path) {
    Response response = page.navigate(path);
    return response.status();
  }

  /** That the page can be used by all: no finding of axe, nothing wider than the window. */
  void isUsableByAll(Page page) {
    List<Rule> findings = new AxeBuilder(page).analyze().getViolations();
    assertThat(findings)
        .as("axe on " + page.url())
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
    Object wider =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) wider).intValue()).as("overflow of " + page.url()).isLessThanOrEqualTo(0);
    assertThat(page.title()).endsWith("Workforce Ledger").doesNotStartWith("Workforce");
    assertThat(page.locator("h1").count()).as("one h1 on " + page.url()).isEqualTo(1);
    assertThat(complaints).as("the browser's console on " + page.url()).isEmpty();
  }

  @Override
  public void close() {
    if (window != null) {
      window.close();
    }
    complaints.clear();
  }
}
