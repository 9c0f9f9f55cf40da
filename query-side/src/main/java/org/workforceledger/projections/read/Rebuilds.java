package org.workforceledger.projections.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rebuilds under way: one at a time for each projection, on whichever machine. */
final class Rebuilds implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

  private final ViewCatalogue catalogue;
  private final InstantSource clock;
  private final String codeVersion;
  private final Map<String, Rebuild<?>> running = new ConcurrentHashMap<>();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("rebuild").daemon().factory());

  Rebuilds(ViewCatalogue catalogue, InstantSource clock, String codeVersion) {
    this.catalogue = catalogue;
    this.clock = clock;
    this.codeVersion = codeVersion;
  }

  /** The rebuild of a projection that is under way here. */
  Optional<Rebuild<?>> running(String projection) {
    return Optional.ofNullable(running.get(projection));
  }

  /** Rebuilds in the background. */
  CompletableFuture<Certificate> start(Projection<?> projection, String requestedBy) {
    return CompletableFuture.supplyAsync(() -> run(projection, requestedBy), thread);
  }

  /**
   * Rebuilds those whose rows are missing or of another version of the fold. One that cannot be
   * folded is left to its live processor, which says so and keeps no other from running.
   */
  void runWhereNeeded() {
    for (Projection<?> projection : catalogue.projections()) {
      try {
        if (isNeeded(projection)) {
          run(projection, "start");
        }
      } catch (FoldFailure e) {
        catalogue.failures().failed(projection.name(), e);
        LOG.error("Projection {} cannot be folded", projection.name(), e);
      }
    }
  }

  private boolean isNeeded(Projection<?> projection) {
    Certificates certificates = new Certificates(catalogue.database());
    Tally live = catalogue.progress().sum(projection.name());
    boolean current =
        certificates
            .last(projection.name())
            .map(last -> last.projectionVersion() == projection.version())
            .orElse(false);
    return !current
        || catalogue.progress().start(projection.name()).isEmpty()
        || (live.events() > 0 && catalogue.table(projection).fingerprint().rows() == 0);
  }

  private Certificate run(Projection<?> projection, String requestedBy) {
    Rebuild<?> rebuild = new Rebuild<>(catalogue, projection, clock);
    try (Connection alone = catalogue.database().connection()) {
      lock(alone, "select pg_advisory_lock(hashtext(?))", projection);
      running.put(projection.name(), rebuild);
      try {
        Certificate certificate = rebuild.run(requestedBy, codeVersion);
        LOG.info(
            "Projection {} folded anew: {} events into {} rows",
            certificate.projection(),
            certificate.eventsFolded(),
            certificate.rows());
        return certificate;
      } finally {
        running.remove(projection.name());
        lock(alone, "select pg_advisory_unlock(hashtext(?))", projection);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot rebuild " + projection.name(), e);
    }
  }

  private static void lock(Connection connection, String sql, Projection<?> projection)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, "views." + projection.name());
      statement.execute();
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
