package org.workforceledger.runtime.keys;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.workforceledger.ledger.Confidential;

/**
 * Protects text about a person with the person's key (AES-256-GCM), and reads it again.
 *
 * <p>The nonce is derived from key and text, so that the same text of the same person always gives
 * the same token: a retried command is recognised without keeping its plain text. Keys are cached
 * for a minute; a key erased elsewhere is forgotten within that time.
 */
public final class PersonKeys {

  private static final Duration CACHED = Duration.ofMinutes(1);
  private static final int MOST_CACHED = 50_000;

  /** People without a stored key, most of whom nobody will ever engage. */
  private static final int MOST_UNSAVED = 10_000;

  private final JdbcTemplate keys;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private final ConcurrentHashMap<String, Cached> cache = new ConcurrentHashMap<>();
  private final Map<String, byte[]> unsaved = eldestForgotten();

  private record Cached(byte[] key, long untilMillis) {}

  /**
   * @param keys a connection under the key holder's role
   */
  public PersonKeys(JdbcTemplate keys, InstantSource clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * The token of a text about a person. A person without a key gets one in memory, which must be
   * kept with {@link #keep} before the token is stored.
   */
  public Confidential protect(String personId, String text) {
    byte[] key = find(personId).orElseGet(() -> newcomer(personId));
    return Sealing.seal(key, personId, text);
  }

  /** The key in memory of a person who has none stored; looked up again, lest two be made. */
  private byte[] newcomer(String personId) {
    synchronized (unsaved) {
      return find(personId).orElseGet(() -> unsaved.computeIfAbsent(personId, _ -> newKey()));
    }
  }

  /**
   * Stores the key that a token was written under, if it is not stored yet.
   *
   * @throws LostKey if the token's key is not the person's any more: another process has made one
   *     in the meantime, or it was erased; the command must then be sent again
   */
  public void keep(Confidential token) {
    String personId = token.personId();
    if (find(personId).flatMap(key -> Sealing.open(key, token)).isPresent()) {
      return;
    }
    synchronized (unsaved) {
      byte[] key = unsaved.get(personId);
      if (key == null || Sealing.open(key, token).isEmpty() || insert(personId, key) == 0) {
        throw new LostKey(personId);
      }
      remember(personId, key);
      unsaved.remove(personId);
    }
  }

  /** A token was written under a key that will never be stored. */
  public static final class LostKey extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostKey(String personId) {
      super("the key of " + personId + " was made elsewhere or erased");
    }
  }

  private int insert(String personId, byte[] key) {
    return keys.update(
        "insert into keys.person_key (person_id, key) values (?, ?) on conflict do nothing",
        personId,
        key);
  }

  /** The text of a token; empty once the key it was written under is erased. */
  public Optional<String> reveal(Confidential token) {
    String personId = token.personId();
    return find(personId).or(() -> inMemory(personId)).flatMap(key -> Sealing.open(key, token));
  }

  /** Fetches many people's keys at once, so that revealing their texts asks for none singly. */
  public void fetch(Collection<String> personIds) {
    String[] missing =
        personIds.stream()
            .filter(id -> cached(id).isEmpty())
            .distinct()
            .limit(MOST_CACHED)
            .toArray(String[]::new);
    if (missing.length > 1) {
      keys.query(
          "select person_id, key from keys.person_key where person_id = any(?)",
          row -> {
            remember(row.getString(1), row.getBytes(2));
          },
          (Object) missing);
    }
  }

  private Optional<byte[]> inMemory(String personId) {
    synchronized (unsaved) {
      return Optional.ofNullable(unsaved.get(personId));
    }
  }

  /** Erases a person's key: every token written under it reads as erased from then on. */
  public boolean erase(String personId) {
    synchronized (unsaved) {
      boolean erased = keys.update("delete from keys.person_key where person_id = ?", personId) > 0;
      cache.remove(personId);
      unsaved.remove(personId);
      return erased;
    }
  }

  private Optional<byte[]> find(String personId) {
    return cached(personId).or(() -> stored(personId));
  }

  private Optional<byte[]> cached(String personId) {
    return Optional.ofNullable(cache.get(personId))
        .filter(cached -> cached.untilMillis > clock.millis())
        .map(Cached::key);
  }

  private Optional<byte[]> stored(String personId) {
    byte @Nullable [] key =
        keys
            .queryForList(
                "select key from keys.person_key where person_id = ?", byte[].class, personId)
            .stream()
            .findFirst()
            .orElse(null);
    if (key == null) {
      cache.remove(personId);
      return Optional.empty();
    }
    return Optional.of(remember(personId, key));
  }

  private byte[] remember(String personId, byte[] key) {
    if (cache.size() >= MOST_CACHED) {
      cache.clear();
    }
    cache.put(personId, new Cached(key, clock.millis() + CACHED.toMillis()));
    return key;
  }

  private static Map<String, byte[]> eldestForgotten() {
    return new LinkedHashMap<>() {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
        return size() > MOST_UNSAVED;
      }
    };
  }

  private byte[] newKey() {
    byte[] key = new byte[32];
    random.nextBytes(key);
    return key;
  }
}
