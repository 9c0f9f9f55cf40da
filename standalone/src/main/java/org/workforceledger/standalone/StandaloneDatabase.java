package org.workforceledger.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    if (environment.containsProperty("ledger.database.url")) {
      return;
    }
    Path folder = Path.of(environment.getProperty("ledger.data", "./data"));
    if (environment.getProperty("ledger.fresh", Boolean.class, false)) {
      wipe(folder);
    }
    EmbeddedDatabase database = EmbeddedDatabase.start(folder);
    ((DefaultListableBeanFactory) context.getBeanFactory())
        .registerDisposableBean("embeddedDatabase", database::close);
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

  /** Removes what an earlier ledger kept in a folder, and refuses to remove anything else. */
  private static void wipe(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    EmbeddedDatabase.stopLeftoverOf(folder);
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> kept = entries.toList();
      if (!kept.isEmpty() && !Files.exists(folder.resolve("database-password"))) {
        throw new IllegalStateException(
            folder + " is no ledger's folder; --ledger.fresh does not remove it");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + folder, e);
    }
  }
}
