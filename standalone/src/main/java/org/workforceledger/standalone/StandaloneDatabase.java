package org.workforceledger.standalone;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives the application an embedded database unless it was given one of its own. The database is
 * closed after everything that uses it.
 */
final class StandaloneDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    ConfigurableEnvironment environment = context.getEnvironment();
    Options.check(environment);
    if (environment.containsProperty("ledger.database.url")) {
      return;
    }
    OwnedFolder folder =
        OwnedFolder.take(Path.of(environment.getProperty("ledger.data", "./data")));
    EmbeddedDatabase.stopLeftoverOf(folder.path());
    if (environment.getProperty("ledger.fresh", Boolean.class, false)) {
      folder.wipe();
    }
    EmbeddedDatabase database = EmbeddedDatabase.start(folder.path());
    ((DefaultListableBeanFactory) context.getBeanFactory())
        .registerDisposableBean(
            "embeddedDatabase",
            () -> {
              database.close();
              folder.close();
            });
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "embedded database",
                Map.of(
                    "ledger.database.url", database.url(),
                    "ledger.database.username", database.username(),
                    "ledger.database.password", database.password())));
  }
}
