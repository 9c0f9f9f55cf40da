package org.workforceledger.runtime.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Verifies a password the slow way once and remembers that it matched, so that a machine which
 * sends its password with every request does not pay for bcrypt every time.
 *
 * <p>It keeps no password: only a keyed digest of hash and password, under a key that lives as long
 * as the process. A changed hash is verified anew; wrong passwords are never remembered.
 */
final class RememberingEncoder implements PasswordEncoder {

  private static final int MOST_REMEMBERED = 1_000;

  private final PasswordEncoder slow;
  private final SecretKeySpec key = newKey();
  private final Set<String> matched = leastRecentlyUsed();

  RememberingEncoder(PasswordEncoder slow) {
    this.slow = slow;
  }

  private static SecretKeySpec newKey() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return new SecretKeySpec(key, "HmacSHA256");
  }

  private static Set<String> leastRecentlyUsed() {
    return Collections.synchronizedSet(
        Collections.newSetFromMap(
            new LinkedHashMap<>(64, 0.75f, true) {
              private static final long serialVersionUID = 1L;

              @Override
              protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                return size() > MOST_REMEMBERED;
              }
            }));
  }

  @Override
  public @Nullable String encode(@Nullable CharSequence rawPassword) {
    return slow.encode(rawPassword);
  }

  @Override
  public boolean matches(@Nullable CharSequence rawPassword, @Nullable String encodedPassword) {
    if (rawPassword == null || encodedPassword == null) {
      return false;
    }
    String digest = digest(rawPassword, encodedPassword);
    // add() of a known one also marks it as used
    if (matched.contains(digest)) {
      matched.add(digest);
      return true;
    }
    boolean matches = slow.matches(rawPassword, encodedPassword);
    if (matches) {
      matched.add(digest);
    }
    return matches;
  }

  @Override
  public boolean upgradeEncoding(@Nullable String encodedPassword) {
    return slow.upgradeEncoding(encodedPassword);
  }

  private String digest(CharSequence rawPassword, String encodedPassword) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update(encodedPassword.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      byte[] digest = mac.doFinal(rawPassword.toString().getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HmacSHA256 is missing", e);
    }
  }
}
