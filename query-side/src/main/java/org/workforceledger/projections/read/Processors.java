package org.workforceledger.projections.read;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;

/** The streaming processors that keep the views live, one a projection, sharing a few threads. */
final class Processors implements AutoCloseable {

  static final int SEGMENTS = 2;

  /** Deliveries that are folded in one transaction. */
  private static final int BATCH = 40;

  private static final int WORKERS = 2;
  private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(5);
  private static final long CLAIM_MILLIS = 2_000;

  private final ViewCatalogue catalogue;
  private final LogWatcher watcher;
  private final TokenStore tokens;
  private final TransactionManager transactions;
  private final Map<String, PooledStreamingEventProcessor> running = new LinkedHashMap<>();
  private final ScheduledExecutorService coordinator = threads("projection-coordinator-", 1);
  private final ScheduledExecutorService workers = threads("projection-", WORKERS);

  /**
   * @param node the name of this process, the same after a restart, so that it need not wait for
   *     claims of its own to lapse
   */
  Processors(ViewCatalogue catalogue, LogWatcher watcher, String node) {
    this.catalogue = catalogue;
    this.watcher = watcher;
    this.tokens = tokenStore(catalogue.database(), node);
    this.transactions = () -> begin(catalogue.database().transactionManager());
  }

  private static ScheduledExecutorService threads(String name, int count) {
    return Executors.newScheduledThreadPool(
        count, Thread.ofPlatform().name(name, 0).daemon().factory());
  }

  private static TokenStore tokenStore(ReaderDatabase database, String node) {
    TokenSchema schema =
        TokenSchema.builder()
            .setTokenTable("views.token")
            .setProcessorNameColumn("processor_name")
            .setSegmentColumn("segment")
            .setTokenColumn("token")
            .setTokenTypeColumn("token_type")
            .setTimestampColumn("claimed_at")
            .setOwnerColumn("owner")
            .build();
    return JdbcTokenStore.builder()
        .connectionProvider(database.inTransaction()::getConnection)
        .serializer(new PositionTokens())
        .contentType(String.class)
        .claimTimeout(CLAIM_TIMEOUT)
        .nodeId(node)
        .schema(schema)
        .build();
  }

  private static Transaction begin(PlatformTransactionManager manager) {
    TransactionStatus status = manager.getTransaction(null);
    return new Transaction() {
      @Override
      public void commit() {
        manager.commit(status);
      }

      @Override
      public void rollback() {
        if (!status.isCompleted()) {
          manager.rollback(status);
        }
      }
    };
  }

  /** Starts the processor of every projection, from where its rows stand. */
  synchronized void start() {
    catalogue.projections().forEach(this::start);
  }

  private <R> void start(Projection<R> projection) {
    PooledStreamingEventProcessor processor =
        PooledStreamingEventProcessor.builder()
            .name(projection.name())
            .eventHandlerInvoker(catalogue.batchFold(projection))
            .messageSource(token -> stream(projection, token))
            .tokenStore(tokens)
            .transactionManager(transactions)
            .coordinatorExecutor(coordinator)
            .workerExecutor(workers)
            .initialSegmentCount(SEGMENTS)
            .initialToken(_ -> startOf(projection))
            .batchSize(BATCH)
            .claimExtensionThreshold(CLAIM_MILLIS)
            .tokenClaimInterval(CLAIM_MILLIS)
            .build();
    processor.start();
    running.put(projection.name(), processor);
  }

  private LogStream stream(Projection<?> projection, @Nullable TrackingToken token) {
    long after = token == null ? 0 : token.position().orElse(0);
    return new LogStream(catalogue.log(), watcher, projection, after);
  }

  private @Nullable TrackingToken startOf(Projection<?> projection) {
    OptionalLong start = catalogue.progress().start(projection.name());
    return start.isPresent() ? new GlobalSequenceTrackingToken(start.getAsLong()) : null;
  }

  boolean lacksTokens(Projection<?> projection) {
    return !catalogue
        .database()
        .yes("select exists (select from views.token where processor_name = ?)", projection.name());
  }

  /** Makes a processor claim its segments anew, because its tokens were taken away. */
  synchronized void restart(Projection<?> projection) {
    PooledStreamingEventProcessor processor = running.remove(projection.name());
    if (processor != null) {
      processor.shutDown();
      start(projection);
    }
  }

  @Override
  public synchronized void close() {
    running.values().stream()
        .map(PooledStreamingEventProcessor::shutdownAsync)
        .toList()
        .forEach(stopping -> stopping.orTimeout(5, TimeUnit.SECONDS).join());
    coordinator.shutdownNow();
    workers.shutdownNow();
  }
}
