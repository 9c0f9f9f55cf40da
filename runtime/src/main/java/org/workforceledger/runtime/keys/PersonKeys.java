package org.workforceledger.runtime.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
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

  private static final int NONCE_BYTES = 12;
  private static final Duration CACHED = Duration.ofMinutes(1);
  private static final int MOST_CACHED = 50_000;

  private final JdbcTemplate keys;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private final ConcurrentHashMap<String, Cached> cache = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, byte[]> unsaved = new ConcurrentHashMap<>();

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
    byte[] key = find(personId).orElseGet(() -> unsaved.computeIfAbsent(personId, _ -> newKey()));
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    try {
      byte[] nonce = nonce(key, plain);
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, personId).doFinal(plain);
      byte[] both =
          ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
      String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(both);
      return new Confidential(Confidential.PREFIX + personId + ":" + encoded);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot protect text about " + personId, e);
    }
  }

  /**
   * Stores the key under which a person's new tokens were written, if it is not stored yet.
   *
   * @throws IllegalStateException if another process has made the person's key in the meantime; the
   *     command must then be tried again
   */
  public void keep(String personId) {
    byte[] key = unsaved.remove(personId);
    if (key == null && find(personId).isEmpty()) {
      throw new IllegalStateException("the key of " + personId + " is gone");
    }
    if (key != null && insert(personId, key) == 0) {
      throw new IllegalStateException("the key of " + personId + " was made elsewhere");
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
    return find(token.personId()).flatMap(key -> open(key, token));
  }

  /** Erases a person's key: every token written under it reads as erased from then on. */
  public boolean erase(String personId) {
    boolean erased = keys.update("delete from keys.person_key where person_id = ?", personId) > 0;
    cache.remove(personId);
    return erased;
  }

  private static Optional<String> open(byte[] key, Confidential token) {
    String encoded = token.token().substring(Confidential.PREFIX.length());
    byte[] both = Base64.getUrlDecoder().decode(encoded.substring(encoded.indexOf(':') + 1));
    byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, token.personId());
      byte[] plain = cipher.doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES);
      return Optional.of(new String(plain, StandardCharsets.UTF_8));
    } catch (AEADBadTagException writtenUnderAnErasedKey) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot read text about " + token.personId(), e);
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce, String personId)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
    cipher.updateAAD(personId.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static byte[] nonce(byte[] key, byte[] plain) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return Arrays.copyOf(mac.doFinal(plain), NONCE_BYTES);
  }

  private Optional<byte[]> find(String personId) {
    Cached cached = cache.get(personId);
    if (cached != null && cached.untilMillis > clock.millis()) {
      return Optional.of(cached.key);
    }
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

  private byte[] newKey() {
    byte[] key = new byte[32];
    random.nextBytes(key);
    return key;
  }
}
