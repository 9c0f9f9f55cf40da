package org.workforceledger.log.write;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Axon's JDBC storage on our own table. What aggregates append waits in {@link Pending} until the
 * batch is written; what they read is the log and then what waits.
 */
final class LogStorage extends JdbcEventStorageEngine {

  private static final int READ_AT_ONCE = 1000;

  private final Pending pending;

  LogStorage(DataSource writer, Pending pending) {
    super(builder(writer));
    this.pending = pending;
  }

  private static Builder builder(DataSource writer) {
    EventSerializer serializer = new EventSerializer();
    Builder builder = JdbcEventStorageEngine.builder();
    builder.snapshotSerializer(serializer).eventSerializer(serializer).batchSize(READ_AT_ONCE);
    return builder
        .connectionProvider(connections(writer))
        .transactionManager(NoTransactionManager.instance())
        .dataType(String.class)
        .schema(table());
  }

  /** The batch's own connection while there is one. */
  private static ConnectionProvider connections(DataSource writer) {
    return new TransactionAwareDataSourceProxy(writer)::getConnection;
  }

  private static EventSchema table() {
    return EventSchema.builder()
        .eventTable("ledger.event")
        .globalIndexColumn("position")
        .eventIdentifierColumn("event_id")
        .aggregateIdentifierColumn("stream")
        .sequenceNumberColumn("sequence")
        .typeColumn("stream_type")
        .timestampColumn("recorded_at")
        .payloadTypeColumn("type")
        .payloadRevisionColumn("revision")
        .payloadColumn("payload")
        .metaDataColumn("metadata")
        .build();
  }

  @Override
  protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
    events.forEach(event -> pending.add((DomainEventMessage<?>) event));
  }

  @Override
  public DomainEventStream readEvents(String stream, long firstSequence) {
    return DomainEventStream.concat(
        super.readEvents(stream, firstSequence),
        DomainEventStream.of(pending.of(stream, firstSequence)));
  }

  /** No stream needs a snapshot to be fast. */
  @Override
  protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
    return Stream.empty();
  }

  @Override
  protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
