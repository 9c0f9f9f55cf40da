package org.workforceledger.gateway.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.runtime.keys.PersonKeys;
import org.workforceledger.testing.TestLedger;
import tools.jackson.databind.node.ObjectNode;

/** Bodies read as the gateway reads them. */
final class Reading {

  private Reading() {}

  static List<String> commands() {
    return List.copyOf(CommandCatalogue.all().keySet());
  }

  static Command read(String command, String body) {
    return new CommandReader(TestLedger.shared().bean(PersonKeys.class))
        .read(
            CommandCatalogue.find(command).orElseThrow(),
            CommandReader.parse(body.getBytes(StandardCharsets.UTF_8)));
  }

  /** The fields that are wrong with a body. */
  static List<String> problems(String command, String body) {
    Malformed malformed = catchThrowableOfType(Malformed.class, () -> read(command, body));
    assertThat(malformed).as(body).isNotNull();
    return Objects.requireNonNull(malformed).problems().stream().map(FieldProblem::field).toList();
  }

  static ObjectNode example(String command) {
    return (ObjectNode) CommandReader.parse(Examples.of(command).getBytes(StandardCharsets.UTF_8));
  }
}
