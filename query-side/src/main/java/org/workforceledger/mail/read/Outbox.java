package org.workforceledger.mail.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.workforceledger.mail.read.Posted.State;
import org.workforceledger.projections.read.ReaderDatabase;

/** Which letters there are to send, and what became of each. */
@Component
public class Outbox {

  private static final String KEY =
      " where position = ? and addressee_kind = ? and addressee = ? and clause = ?";

  private final ReaderDatabase database;

  Outbox(ReaderDatabase database) {
    this.database = database;
  }

  /** A letter that is to be tried now. */
  record Due(Letter.Key key, String stream, Instant recordedAt, int attempts) {}

  private JdbcTemplate jdbc() {
    return database.jdbc();
  }

  /** What became of the letters that tell of these events. */
  public List<Posted> of(Collection<Long> positions) {
    return jdbc()
        .query(
            "select position, addressee_kind, addressee, clause, sent_at, next_attempt_at,"
                + " last_error from outbox.letter where position = any(?)",
            (row, _) -> posted(row),
            (Object) positions.toArray(Long[]::new));
  }

  private static Posted posted(ResultSet row) throws SQLException {
    OffsetDateTime sent = row.getObject(5, OffsetDateTime.class);
    boolean open = row.getObject(6) != null;
    State state = sent != null ? State.SENT : open ? State.WAITING : State.FAILED;
    return new Posted(key(row), state, sent == null ? null : sent.toInstant(), row.getString(7));
  }

  private static Letter.Key key(ResultSet row) throws SQLException {
    Addressee to =
        new Addressee(
            Addressee.Kind.valueOf(row.getString(2)), Objects.requireNonNull(row.getString(3)));
    return new Letter.Key(row.getLong(1), to, Objects.requireNonNull(row.getString(4)));
  }

  /** Notes from where on letters are sent, once and for all. */
  void begin(long head, Instant now) {
    jdbc()
        .update(
            "insert into outbox.progress (started_at, position) values (?, ?) on conflict do"
                + " nothing",
            utc(now),
            head);
  }

  /** Through where the log was looked at; empty while another process looks at it. */
  OptionalLong lockPosition() {
    return jdbc()
        .queryForList("select position from outbox.progress for update skip locked", Long.class)
        .stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  void move(long position) {
    jdbc().update("update outbox.progress set position = ?", position);
  }

  /**
   * Puts a letter in; nothing happens if it is there.
   *
   * @param firstAttempt null if it is not to be sent
   * @param why it is not
   */
  void put(Letter letter, @Nullable Instant firstAttempt, @Nullable String why) {
    Letter.Key key = letter.key();
    jdbc()
        .update(
            "insert into outbox.letter (position, addressee_kind, addressee, clause, stream,"
                + " recorded_at, next_attempt_at, last_error) values (?, ?, ?, ?, ?, ?, ?, ?)"
                + " on conflict do nothing",
            key.position(),
            key.to().kind().name(),
            key.to().id(),
            key.clause(),
            letter.stream(),
            utc(letter.recordedAt()),
            firstAttempt == null ? null : utc(firstAttempt),
            why);
  }

  /** The letters to be tried now, the longest-waiting first. */
  List<Due> due(Instant now, int most) {
    return jdbc()
        .query(
            "select position, addressee_kind, addressee, clause, stream, recorded_at, attempts"
                + " from outbox.letter where next_attempt_at <= ?"
                + " order by next_attempt_at, position, addressee limit ?",
            (row, _) ->
                new Due(
                    key(row),
                    Objects.requireNonNull(row.getString(5)),
                    Objects.requireNonNull(row.getObject(6, OffsetDateTime.class)).toInstant(),
                    row.getInt(7)),
            utc(now),
            most);
  }

  /** Holds a letter until the transaction ends; false if it is not due any longer, or held. */
  boolean hold(Letter.Key key, Instant now) {
    return !jdbc()
        .queryForList(
            "select attempts from outbox.letter"
                + KEY
                + " and next_attempt_at <= ? for update skip locked",
            Integer.class,
            key.position(),
            key.to().kind().name(),
            key.to().id(),
            key.clause(),
            utc(now))
        .isEmpty();
  }

  void sent(Letter.Key key, Instant now) {
    change(key, "sent_at = ?, next_attempt_at = null, last_error = null", utc(now));
  }

  /**
   * Notes that a letter was not sent.
   *
   * @param nextAttempt null if it is given up
   */
  void failed(Letter.Key key, String why, @Nullable Instant nextAttempt) {
    OffsetDateTime next = nextAttempt == null ? null : utc(nextAttempt);
    change(key, "last_error = ?, next_attempt_at = ?", why, next);
  }

  private void change(Letter.Key key, String set, @Nullable Object... values) {
    List<@Nullable Object> all = new ArrayList<>(Arrays.asList(values));
    all.addAll(List.of(key.position(), key.to().kind().name(), key.to().id(), key.clause()));
    jdbc().update("update outbox.letter set attempts = attempts + 1, " + set + KEY, all.toArray());
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
