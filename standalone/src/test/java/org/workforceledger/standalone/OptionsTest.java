package org.workforceledger.standalone;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** What may be said on the command line. */
class OptionsTest {

  private static void check(String... arguments) {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
    Options.check(environment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--ledger.data=x",
        "--ledger.fresh=true",
        "--ledger.demo=FALSE",
        "--ledger.database.url=jdbc:postgresql://localhost/x",
        "--ledger.access.claims.role=groups",
        "--server.port=9090"
      })
  void areTaken(String argument) {
    assertThatCode(() -> check(argument)).doesNotThrowAnyException();
  }

  @Test
  void areRefusedWhereMisspeltOrNeitherTrueNorFalse() {
    assertThatThrownBy(() -> check("--ledger.frsh=true"))
        .isInstanceOf(StartProblem.class)
        .hasMessageContaining("--ledger.frsh");
    assertThatThrownBy(() -> check("--ledger.demo=perhaps"))
        .isInstanceOf(StartProblem.class)
        .hasMessageContaining("perhaps");
  }
}
