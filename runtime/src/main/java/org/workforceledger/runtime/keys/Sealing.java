package org.workforceledger.runtime.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.workforceledger.ledger.Confidential;

/** Text to token and back under one key: AES-256-GCM with a nonce derived from key and text. */
final class Sealing {

  private static final int NONCE_BYTES = 12;

  private Sealing() {}

  /** The same text of the same person always gives the same token. */
  static Confidential seal(byte[] key, String personId, String text) {
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

  /** The text of a token; empty if it was written under another key. */
  static Optional<String> open(byte[] key, Confidential token) {
    String encoded = token.token().substring(Confidential.PREFIX.length());
    byte[] both = Base64.getUrlDecoder().decode(encoded.substring(encoded.indexOf(':') + 1));
    byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, token.personId());
      byte[] plain = cipher.doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES);
      return Optional.of(new String(plain, StandardCharsets.UTF_8));
    } catch (AEADBadTagException writtenUnderAnotherKey) {
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
}
