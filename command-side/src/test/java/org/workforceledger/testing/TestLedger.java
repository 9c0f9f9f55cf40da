package org.workforceledger.testing;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.workforceledger.commandside.CommandSideApplication;

/** The command side as it is deployed, on a port of its own. */
public final class TestLedger implements AutoCloseable {

  private static final AtomicInteger IDS = new AtomicInteger();

  private final TestDatabase database;
  private final ConfigurableApplicationContext context;

  private static final class Shared {
    static final TestLedger LEDGER = new TestLedger(new TestDatabase());
  }

  private static final class Second {
    static final TestLedger LEDGER = new TestLedger(shared().database());
  }

  public TestLedger(TestDatabase database) {
    this.database = database;
    this.context =
        new SpringApplicationBuilder(CommandSideApplication.class, TestTokens.class)
            .run(
                "--server.port=0",
                "--ledger.local-users=true",
                "--spring.main.banner-mode=off",
                "--ledger.database.url=" + database.url(),
                "--ledger.database.username=postgres",
                "--ledger.database.password=");
  }

  /** The one that tests share which need no empty log. */
  public static TestLedger shared() {
    return Shared.LEDGER;
  }

  /** Another process on the shared one's database. */
  public static TestLedger second() {
    return Second.LEDGER;
  }

  /** An id that no other test uses. */
  public static String id(String prefix) {
    return prefix + "-" + IDS.incrementAndGet();
  }

  public TestDatabase database() {
    return database;
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** A client of the local user, whose password is {@code demo}. */
  public Api as(String user) {
    return Api.basic(url(), user, "demo");
  }

  public Api hr() {
    return as("hr");
  }

  /**
   * A client with a bearer token for a role, bound to a site, region or person where it has one.
   */
  public Api bearer(String role, String bound) {
    return Api.bearer(url(), role + "~" + bound);
  }

  public String url() {
    return "http://127.0.0.1:" + port();
  }

  public int port() {
    return Integer.parseInt(
        Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
  }

  @Override
  public void close() {
    context.close();
  }
}
