package org.workforceledger.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class RememberingEncoderTest {

  /** Counts how often the slow way was gone. */
  private static final class Counting implements PasswordEncoder {
    private int verified;

    @Override
    public String encode(@Nullable CharSequence rawPassword) {
      return "hash of " + rawPassword;
    }

    @Override
    public boolean matches(@Nullable CharSequence rawPassword, @Nullable String encodedPassword) {
      verified++;
      return encode(rawPassword).equals(encodedPassword);
    }
  }

  private final Counting slow = new Counting();
  private final RememberingEncoder encoder = new RememberingEncoder(slow);

  @Test
  void verifiesARightPasswordOnce() {
    for (int i = 0; i < 10; i++) {
      assertThat(encoder.matches("demo", "hash of demo")).isTrue();
    }
    assertThat(slow.verified).isEqualTo(1);
  }

  @Test
  void verifiesAWrongOneEveryTime() {
    for (int i = 0; i < 3; i++) {
      assertThat(encoder.matches("domo", "hash of demo")).isFalse();
    }
    assertThat(slow.verified).isEqualTo(3);
  }

  @Test
  void verifiesAnewWhenTheHashChanged() {
    assertThat(encoder.matches("demo", "hash of demo")).isTrue();
    assertThat(encoder.matches("demo", "hash of other")).isFalse();
  }

  @Test
  void remembersABoundedNumber() {
    for (int i = 0; i < 1_100; i++) {
      encoder.matches("p" + i, "hash of p" + i);
    }
    encoder.matches("p1099", "hash of p1099");
    assertThat(slow.verified).as("the latest is known").isEqualTo(1_100);
    encoder.matches("p0", "hash of p0");
    assertThat(slow.verified).as("the oldest is forgotten").isEqualTo(1_101);
  }
}
