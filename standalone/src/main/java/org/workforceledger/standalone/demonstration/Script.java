package org.workforceledger.standalone.demonstration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.workforceledger.ledger.Command;

/** All commands of the demonstration, as its stories add them. */
final class Script {

  private final List<Planned> planned = new ArrayList<>();

  void add(Instant at, String key, Function<Words, Command> command) {
    planned.add(new Planned(at, key, command));
  }

  void add(Instant at, String key, Command command) {
    add(at, key, _ -> command);
  }

  /** In order of time; at one instant in the order of telling. */
  List<Planned> inOrder() {
    return planned.stream().sorted(Comparator.comparing(Planned::at)).toList();
  }
}
