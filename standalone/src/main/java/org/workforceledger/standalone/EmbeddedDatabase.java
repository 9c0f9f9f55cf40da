package org.workforceledger.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A real PostgreSQL 18 in a folder, on loopback, with a password of its own and nothing relaxed: a
 * commit that was answered is on disk.
 */
final class EmbeddedDatabase implements AutoCloseable {

  private static final String OWNER = "postgres";
  private static final String DATABASE = "postgres";

  /** The file with the owner's password, by which a ledger's folder is known. */
  static final String PASSWORD = "database-password";

  private final EmbeddedPostgres postgres;
  private final String password;

  private EmbeddedDatabase(EmbeddedPostgres postgres, String password) {
    this.postgres = postgres;
    this.password = password;
  }

  /** Starts the database of a folder, and makes it if there is none. */
  static EmbeddedDatabase start(Path folder) {
    try {
      Files.createDirectories(folder);
      Path cluster = folder.resolve("postgresql").toAbsolutePath();
      String password = password(folder);
      EmbeddedDatabase database = new EmbeddedDatabase(open(cluster, password), password);
      database.requirePassword(cluster);
      return database;
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL cannot start in " + folder, e);
    }
  }

  private static EmbeddedPostgres open(Path cluster, String password) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(cluster.toFile())
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPGStartupWait(Duration.ofSeconds(60))
        .setConnectConfig("password", password)
        .setServerConfig("listen_addresses", "localhost")
        .setServerConfig("unix_socket_directories", "")
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("password_encryption", "scram-sha-256")
        .setServerConfig("max_connections", "60")
        .setServerConfig("shared_buffers", "256MB")
        .setServerConfig("max_wal_size", "2GB")
        .start();
  }

  /** Stops what a killed process left running in a folder that is ours now. */
  static void stopLeftoverOf(Path folder) {
    try {
      stopLeftover(folder.resolve("postgresql").toAbsolutePath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A process that was killed leaves its PostgreSQL running; it must stop before another starts.
   */
  private static void stopLeftover(Path cluster) throws IOException {
    Path pidFile = cluster.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres).ifPresent(EmbeddedDatabase::stop);
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().orElse("").endsWith("postgres");
  }

  private static void stop(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException stillRunning) {
      throw new IllegalStateException(
          "an earlier PostgreSQL, process " + process.pid() + ", does not stop", stillRunning);
    }
  }

  /** The owner's password, made once and readable by the folder's owner alone. */
  private static String password(Path folder) throws IOException {
    Path file = folder.resolve(PASSWORD);
    if (!Files.exists(file)) {
      byte[] random = new byte[24];
      new SecureRandom().nextBytes(random);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, HexFormat.of().formatHex(random));
    }
    return Files.readString(file);
  }

  /** From the first start on, nobody connects without the password. */
  private void requirePassword(Path cluster) throws IOException {
    Path access = cluster.resolve("pg_hba.conf");
    String rule = "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n";
    if (Files.readString(access).equals(rule)) {
      return;
    }
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("alter role " + OWNER + " password '" + password + "'");
      Files.writeString(access, rule);
      statement.execute("select pg_reload_conf()");
    } catch (SQLException e) {
      throw new IOException("cannot set the database's password", e);
    }
  }

  String url() {
    return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + DATABASE;
  }

  String username() {
    return OWNER;
  }

  String password() {
    return password;
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
