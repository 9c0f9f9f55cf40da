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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One person's visit to the pages, in a browser window of its own. */
final class Visit implements AutoCloseable {

  private static final int PHONE_WIDTH = 390;

  private final Browser browser;
  private final String address;
  private final Map<String, String> sessions;
  private final List<String> complaints = new ArrayList<>();
  private @Nullable BrowserContext window;

  /**
   * @param sessions by user, of those who have signed in before
   */
  Visit(Browser browser, String address, Map<String, String> sessions) {
    this.browser = browser;
    this.address = address;
    this.sessions = sessions;
  }

  /** A new window at the start page, signed in as a local user, perhaps from earlier. */
  Page as(String user) {
    return at(1280, 900, user);
  }

  /** The same on a phone. */
  Page onPhoneAs(String user) {
    return at(PHONE_WIDTH, 844, user);
  }

  /** A new window in which nobody is signed in. */
  Page asNobody() {
    return open(1280, 900, null);
  }

  private Page at(int width, int height, String user) {
    Page page = open(width, height, sessions.get(user));
    if (sessions.containsKey(user)) {
      page.navigate("/");
    } else {
      signIn(page, user);
      sessions.put(user, page.context().storageState());
    }
    return page;
  }

  private Page open(int width, int height, @Nullable String session) {
    close();
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setBaseURL(address)
            .setViewportSize(width, height)
            .setLocale("en-AU")
            .setTimezoneId("Australia/Brisbane");
    if (session != null) {
      options.setStorageState(session);
    }
    BrowserContext opened = browser.newContext(options);
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

  /** Signs in by the form, in a window in which nobody is. */
  static void signIn(Page page, String user) {
    page.navigate("/login");
    page.getByLabel("User name").fill(user);
    page.getByLabel("Password").fill("demo");
    page.locator("main button[type=submit]").click();
    page.waitForURL("**/");
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
