package org.workforceledger.standalone.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Confidential;

/** The demonstration's commands, as they are under a key that hides nothing. */
record Told(List<Planned> planned, List<Command> commands) {

  static final Told ONCE = tell();

  static Told tell() {
    List<Planned> planned = Demonstration.commands();
    return new Told(planned, planned.stream().map(Told::command).toList());
  }

  static Command command(Planned planned) {
    return planned.command().apply(Told::readable);
  }

  private static Confidential readable(String cleanerId, String text) {
    return new Confidential(
        Confidential.PREFIX
            + cleanerId
            + ":"
            + Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
  }

  <C extends Command> Stream<C> of(Class<C> kind) {
    return commands.stream().filter(kind::isInstance).map(kind::cast);
  }
}
