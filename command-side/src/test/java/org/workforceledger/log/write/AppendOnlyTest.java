package org.workforceledger.log.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workforceledger.testing.TestDatabase;
import org.workforceledger.testing.TestLedger;
import org.workforceledger.testing.World;

/** The log is never changed: not by its owner, and less so by the roles of the application. */
class AppendOnlyTest {

  private static final String REFUSED_BY_TRIGGER = "23001";
  private static final String NO_SUCH_RIGHT = "42501";

  private final TestDatabase database = TestLedger.shared().database();
  private long events;

  @BeforeEach
  void somethingIsThere() {
    World.engaged(TestLedger.shared());
    events = database.count("ledger.event");
  }

  private void run(String role, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(database.url(), "postgres", "");
        Statement statement = connection.createStatement()) {
      statement.execute("set role " + role);
      statement.execute(sql);
    }
  }

  private void assertRefused(String role, String sql, String state) {
    assertThatThrownBy(() -> run(role, sql))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).as(sql).isEqualTo(state));
    assertThat(database.count("ledger.event")).isGreaterThanOrEqualTo(events);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update ledger.event set payload = '{}'",
        "update ledger.event set position = position + 1000000 where position = 1",
        "delete from ledger.event",
        "truncate ledger.event",
        "truncate ledger.event cascade",
        "set session_replication_role = replica; delete from ledger.event"
      })
  void theOwnerIsRefusedByTriggers(String sql) {
    assertRefused("postgres", sql, REFUSED_BY_TRIGGER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update ledger.event set payload = '{}'",
        "delete from ledger.event",
        "truncate ledger.event",
        "alter table ledger.event disable trigger event_is_never_changed",
        "drop trigger event_is_never_changed on ledger.event",
        "drop table ledger.event",
        "create or replace function ledger.refuse_change() returns trigger language plpgsql"
            + " as 'begin return old; end'",
        "set session_replication_role = replica",
        "update command.receipt set answer = ''",
        "delete from command.receipt",
        "delete from command.claimed_id",
        "select * from keys.person_key",
        "delete from keys.person_key"
      })
  void theWriterHasNoRightTo(String sql) {
    assertRefused("ledger_writer", sql, NO_SUCH_RIGHT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into ledger.event select * from ledger.event",
        "update ledger.event set payload = '{}'",
        "delete from ledger.event",
        "truncate ledger.event",
        "select * from command.receipt",
        "select * from keys.person_key",
        "alter table ledger.event disable trigger all"
      })
  void theReaderHasNoRightTo(String sql) {
    assertRefused("ledger_reader", sql, NO_SUCH_RIGHT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from ledger.event",
        "select * from command.receipt",
        "update keys.person_key set key = key",
        "truncate keys.person_key"
      })
  void theKeyHolderHasNoRightTo(String sql) {
    assertRefused("ledger_keyholder", sql, NO_SUCH_RIGHT);
  }
}
