package org.workforceledger.standalone;

import java.nio.file.Path;
import java.util.Objects;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A standalone ledger as users start it, on a free port, for tests of other packages. */
public record Ledgers(ConfigurableApplicationContext application, int port)
    implements AutoCloseable {

  /** Starts one in a folder, without the demonstration. */
  public static Ledgers start(Path folder, String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "--server.port=0";
    arguments[1] = "--ledger.data=" + folder;
    arguments[2] = "--ledger.demo=false";
    System.arraycopy(more, 0, arguments, 3, more.length);
    ConfigurableApplicationContext application = WorkforceLedger.application().run(arguments);
    WebServerApplicationContext web = (WebServerApplicationContext) application;
    return new Ledgers(application, Objects.requireNonNull(web.getWebServer()).getPort());
  }

  /** Where it answers, without a slash at the end. */
  public String address() {
    return "http://127.0.0.1:" + port;
  }

  @Override
  public void close() {
    application.close();
  }
}
