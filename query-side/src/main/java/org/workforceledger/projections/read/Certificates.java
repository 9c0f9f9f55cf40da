package org.workforceledger.projections.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/** The certificates of all rebuilds. */
final class Certificates {

  private final ReaderDatabase database;

  Certificates(ReaderDatabase database) {
    this.database = database;
  }

  void add(Certificate certificate) {
    database
        .jdbc()
        .update(
            """
            insert into views.rebuild
              (projection, projection_version, code_version, requested_by, started_at, finished_at,
               log_head, events_folded, events_hash, rows, rows_hash, replaced_rows_hash, identical)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            certificate.projection(),
            certificate.projectionVersion(),
            certificate.codeVersion(),
            certificate.requestedBy(),
            utc(certificate.startedAt()),
            utc(certificate.finishedAt()),
            certificate.logHead(),
            certificate.eventsFolded(),
            Long.parseUnsignedLong(certificate.eventsHash(), 16),
            certificate.rows(),
            certificate.rowsHash(),
            certificate.replacedRowsHash(),
            certificate.identical());
  }

  /** The last one of a projection. */
  Optional<Certificate> last(String projection) {
    return database
        .jdbc()
        .query(
            """
            select projection, projection_version, code_version, requested_by, started_at,
                   finished_at, log_head, events_folded, events_hash, rows, rows_hash,
                   replaced_rows_hash, identical
            from views.rebuild where projection = ? order by id desc limit 1
            """,
            (row, _) -> certificate(row),
            projection)
        .stream()
        .findFirst();
  }

  private static Certificate certificate(ResultSet row) throws SQLException {
    return new Certificate(
        Objects.requireNonNull(row.getString(1)),
        row.getInt(2),
        Objects.requireNonNull(row.getString(3)),
        Objects.requireNonNull(row.getString(4)),
        instant(row, 5),
        instant(row, 6),
        row.getLong(7),
        row.getLong(8),
        Tally.hex(row.getLong(9)),
        row.getLong(10),
        Objects.requireNonNull(row.getString(11)),
        row.getString(12),
        row.getObject(13, Boolean.class));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
