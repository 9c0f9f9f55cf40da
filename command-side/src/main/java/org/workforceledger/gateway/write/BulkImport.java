package org.workforceledger.gateway.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.workforceledger.gateway.write.Gateway.Sending;
import org.workforceledger.ledger.FieldProblem;
import tools.jackson.databind.JsonNode;

/** A command a line, an answer a line, in order. A bad line does not stop the rest. */
final class BulkImport {

  private final Gateway gateway;

  BulkImport(Gateway gateway) {
    this.gateway = gateway;
  }

  /** Each line has its own idempotency key; otherwise all are sent in the same way. */
  void run(InputStream in, OutputStream out, Sending sending) throws IOException {
    LineReader lines = new LineReader(in);
    try (AnswerStream answers = new AnswerStream(out)) {
      long number = 0;
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        number++;
        if (line.length > 0) {
          answers.add(number, send(line, lines.isTooLong(), sending));
        }
      }
    }
  }

  private CompletableFuture<Supplier<Reply>> send(byte[] line, boolean tooLong, Sending sending) {
    if (tooLong) {
      return Gateway.done(Reply.problem(413, "the line is too long"));
    }
    try {
      JsonNode json = CommandReader.parse(line);
      JsonNode key = json.path("idempotencyKey");
      List<FieldProblem> problems = BulkLine.problems(json);
      return problems.isEmpty()
          ? gateway.send(
              json.path("command").stringValue(),
              json.path("payload"),
              sending.withKey(key.isString() ? key.stringValue() : null))
          : Gateway.done(Reply.malformed(problems));
    } catch (Malformed malformed) {
      return Gateway.done(Reply.malformed(malformed.problems()));
    }
  }
}
