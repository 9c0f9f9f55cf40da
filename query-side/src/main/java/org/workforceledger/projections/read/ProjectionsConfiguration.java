package org.workforceledger.projections.read;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.workforceledger.runtime.database.LedgerDatabase;

/** The machinery, put together. */
@Configuration(proxyBeanMethods = false)
class ProjectionsConfiguration {

  @Bean
  ReaderDatabase readerDatabase(
      LedgerDatabase database, @Value("${ledger.query.connections}") int connections) {
    return new ReaderDatabase(() -> database.pool(LedgerDatabase.READER, connections));
  }

  @Bean
  EventLog eventLog(ReaderDatabase database) {
    return new EventLog(database);
  }

  @Bean
  ViewCatalogue viewCatalogue(
      ReaderDatabase database, EventLog log, List<Projection<?>> projections) {
    return new ViewCatalogue(database, log, projections);
  }

  @Bean
  LogWatcher logWatcher(EventLog log) {
    return new LogWatcher(log);
  }

  @Bean
  Processors processors(
      ViewCatalogue catalogue, LogWatcher watcher, @Value("${server.port:8080}") String port) {
    return new Processors(catalogue, watcher, node(port));
  }

  /** The host and the port that this process listens on; the process where it has no fixed one. */
  private static String node(String port) {
    String process = ManagementFactory.getRuntimeMXBean().getName();
    return port.equals("0") ? process : process.substring(process.indexOf('@') + 1) + ":" + port;
  }

  @Bean
  Rebuilds rebuilds(
      ViewCatalogue catalogue, Clock clock, @Value("${ledger.query.code-version}") String version) {
    return new Rebuilds(catalogue, clock, version);
  }

  @Bean
  ReadYourWrites readYourWrites(ViewCatalogue catalogue, LogWatcher watcher) {
    return new ReadYourWrites(catalogue, watcher);
  }

  @Bean
  Projections projections(ViewCatalogue catalogue, Rebuilds rebuilds, ProjectionsRunner runner) {
    return new Projections(catalogue, rebuilds, runner);
  }

  @Bean
  ProjectionsRunner projectionsRunner(
      LedgerDatabase database,
      ViewCatalogue catalogue,
      Rebuilds rebuilds,
      LogWatcher watcher,
      Processors processors,
      ReadYourWrites reads,
      ObjectProvider<Rehearsal> rehearsals) {
    ViewsSchema schema = new ViewsSchema(database::ownerPool, catalogue);
    return new ProjectionsRunner(schema, rebuilds, watcher, processors, reads, rehearsals);
  }

  @Bean
  ViewsHealth viewsHealth(ReadYourWrites reads) {
    return new ViewsHealth(reads);
  }
}
