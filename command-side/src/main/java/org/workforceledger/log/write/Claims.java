package org.workforceledger.log.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which ids are taken, by what. Claims of the batch under decision count at once; they are written
 * with its events.
 */
public final class Claims {

  /** What an id may name. */
  public enum Kind {
    ENGAGEMENT,
    SHIFT,
    LEAVE,
    /** An application for time off in lieu. */
    TOIL,

    /** A panel on a day, whose minutes are one cleaner's (9.7(f)). */
    ALARM,

    /** That a claim of a panel was voided. */
    ALARM_VOIDED
  }

  /** An id of one kind. */
  public record Key(Kind kind, String id) {}

  /**
   * Who took an id.
   *
   * @param stream the stream of the event that did
   */
  public record Claim(Key key, @Nullable String cleanerId, String stream) {}

  private final JdbcTemplate jdbc;
  private final Map<Key, Optional<Claim>> known = new HashMap<>();
  private final Map<Key, Claim> made = new LinkedHashMap<>();
  private final List<Claim> engaged = new ArrayList<>();
  private final Map<String, List<String>> stored = new HashMap<>();

  Claims(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Looks up all the ids that a batch will ask for, at once. */
  void prefetch(Collection<Key> keys, Together together) {
    known.clear();
    made.clear();
    engaged.clear();
    keys.forEach(key -> known.put(key, Optional.empty()));
    together.read(
        """
        select c.kind, c.id, c.cleaner_id, c.stream from command.claimed_id c
        join unnest(?::text[], ?::text[]) k(kind, id) on c.kind = k.kind and c.id = k.id
        """,
        row -> {
          Key key = new Key(Kind.valueOf(row.getString(1)), row.getString(2));
          known.put(key, Optional.of(new Claim(key, row.getString(3), row.getString(4))));
        },
        keys.stream().map(key -> key.kind().name()).toArray(String[]::new),
        keys.stream().map(Key::id).toArray(String[]::new));
  }

  /** Who took an id, if anybody. */
  public Optional<Claim> find(Kind kind, String id) {
    Key key = new Key(kind, id);
    Claim mine = made.get(key);
    return mine != null ? Optional.of(mine) : known.computeIfAbsent(key, this::load);
  }

  private Optional<Claim> load(Key key) {
    return jdbc
        .query(
            "select cleaner_id, stream from command.claimed_id where kind = ? and id = ?",
            (row, _) -> new Claim(key, row.getString(1), row.getString(2)),
            key.kind().name(),
            key.id())
        .stream()
        .findFirst();
  }

  void make(Claim claim) {
    made.put(claim.key(), claim);
    if (claim.key().kind() == Kind.ENGAGEMENT) {
      engaged.add(claim);
    }
  }

  /** Takes back the claims of a command that was undone. */
  void undo(Collection<Claim> claims) {
    claims.forEach(claim -> made.remove(claim.key()));
    engaged.removeAll(claims);
  }

  void write(Together together) {
    if (made.isEmpty()) {
      return;
    }
    List<Claim> all = List.copyOf(made.values());
    engaged.forEach(claim -> stored.remove(String.valueOf(claim.cleanerId())));
    together.then(
        """
        insert into command.claimed_id (kind, id, cleaner_id, stream)
        select * from unnest(?::text[], ?::text[], ?::text[], ?::text[])
        """,
        all.stream().map(claim -> claim.key().kind().name()).toArray(String[]::new),
        all.stream().map(claim -> claim.key().id()).toArray(String[]::new),
        all.stream().map(Claim::cleanerId).toArray(String[]::new),
        all.stream().map(Claim::stream).toArray(String[]::new));
  }

  /** The engagements of a person, by id, those of the batch included. */
  public List<String> engagementsOf(String cleanerId) {
    List<String> ids = new ArrayList<>(stored.computeIfAbsent(cleanerId, this::loadEngagements));
    engaged.stream()
        .filter(claim -> cleanerId.equals(claim.cleanerId()))
        .forEach(claim -> ids.add(claim.key().id()));
    return ids;
  }

  private List<String> loadEngagements(String cleanerId) {
    return jdbc.queryForList(
        "select id from command.claimed_id where kind = 'ENGAGEMENT' and cleaner_id = ? order by id",
        String.class,
        cleanerId);
  }

  /** Forgets who has which engagements, after others engaged somebody. */
  void forgetEngagements() {
    stored.clear();
  }
}
