package org.workforceledger.standalone;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;

/** The ledger's own options as they were given: a misspelt one is refused, not passed over. */
final class Options {

  private static final Set<String> SWITCHES =
      Set.of("ledger.fresh", "ledger.demo", "ledger.local-users");

  private static final Set<String> OTHERS =
      Set.of(
          "ledger.data",
          "ledger.database.url",
          "ledger.database.username",
          "ledger.database.password",
          "ledger.query.connections",
          "ledger.query.code-version");

  /** How the claims of tokens are called: as many options as there are claims. */
  private static final String CLAIMS = "ledger.access.claims.";

  private Options() {}

  /**
   * @throws StartProblem for an option that the ledger does not have, or a value that it cannot be
   */
  static void check(ConfigurableEnvironment environment) {
    for (String name : given(environment)) {
      if (name.startsWith("ledger.") && !isKnown(name)) {
        throw new StartProblem("There is no option --" + name + ".", "The options are: " + all());
      }
    }
    for (String name : SWITCHES) {
      String value = environment.getProperty(name, "false").toLowerCase(Locale.ROOT);
      if (!List.of("true", "false").contains(value)) {
        throw new StartProblem(
            "--%s=%s is neither true nor false.".formatted(name, value), "Give one of the two.");
      }
    }
  }

  private static boolean isKnown(String name) {
    return SWITCHES.contains(name) || OTHERS.contains(name) || name.startsWith(CLAIMS);
  }

  private static List<String> given(ConfigurableEnvironment environment) {
    return environment.getPropertySources().stream()
        .filter(CommandLinePropertySource.class::isInstance)
        .map(CommandLinePropertySource.class::cast)
        .flatMap(source -> Stream.of(source.getPropertyNames()))
        .toList();
  }

  private static String all() {
    Set<String> names = new TreeSet<>(SWITCHES);
    names.addAll(OTHERS);
    names.add(CLAIMS + "...");
    return "--" + String.join(", --", names);
  }
}
