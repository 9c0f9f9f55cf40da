package org.workforceledger.log.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Statements that are sent together and carried out one after the other, so that the pen waits for
 * the database once. Each sees what was committed before it begins, as if sent by itself.
 */
final class Together {

  private record Part(String sql, @Nullable RowCallbackHandler row, Object[] values) {}

  private final List<Part> parts = new ArrayList<>();

  /** A statement without rows. */
  Together then(String sql, Object... values) {
    parts.add(new Part(sql, null, values));
    return this;
  }

  /** A query whose rows are handed on. */
  Together read(String sql, RowCallbackHandler row, Object... values) {
    parts.add(new Part(sql, row, values));
    return this;
  }

  void send(JdbcTemplate jdbc) {
    if (parts.isEmpty()) {
      return;
    }
    jdbc.execute((ConnectionCallback<Integer>) this::send);
  }

  private int send(Connection connection) throws SQLException {
    String sql = parts.stream().map(Part::sql).collect(Collectors.joining(";\n"));
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int index = 1;
      for (Object value : parts.stream().flatMap(part -> Stream.of(part.values)).toList()) {
        statement.setObject(index++, value);
      }
      statement.execute();
      for (Part part : parts) {
        if (part.row != null) {
          handOn(statement.getResultSet(), part.row);
        }
        statement.getMoreResults();
      }
    }
    return parts.size();
  }

  private static void handOn(ResultSet rows, RowCallbackHandler row) throws SQLException {
    while (rows.next()) {
      row.processRow(rows);
    }
  }
}
