package org.workforceledger.gateway.write;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.workforceledger.gateway.write.Gateway.Sending;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.runtime.access.Viewer;
import tools.jackson.databind.JsonNode;

/**
 * {@code POST /api/commands} with {@code application/x-ndjson}: a command a line, an answer a line,
 * in order. A bad line does not stop the rest.
 */
@RestController
class BulkController {

  private static final String NDJSON = "application/x-ndjson";

  private final Gateway gateway;

  BulkController(Gateway gateway) {
    this.gateway = gateway;
  }

  @PostMapping("/api/commands")
  void send(
      @RequestHeader(name = "Ledger-Source", required = false) @Nullable String source,
      @RequestParam(required = false) @Nullable String dryRun,
      Viewer viewer,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    String type = request.getContentType();
    if (!CommandCatalogue.mayCommand(viewer.role())) {
      refuse(response, Reply.problem(403, viewer.role() + " may send no commands"));
    } else if (type == null || !type.split(";")[0].strip().equalsIgnoreCase(NDJSON)) {
      refuse(response, Reply.problem(415, "send commands as " + NDJSON + ", one a line"));
    } else if (dryRun != null && !dryRun.matches("true|false")) {
      FieldProblem problem = new FieldProblem("dryRun", "must be true or false");
      refuse(response, Reply.malformed(List.of(problem)));
    } else {
      response.setContentType(NDJSON);
      Sender sender = new Sender(viewer, source, "true".equals(dryRun));
      answer(new LineReader(request.getInputStream()), response.getOutputStream(), sender);
    }
  }

  /** Who sends all the lines, and how. */
  private record Sender(Viewer viewer, @Nullable String source, boolean dryRun) {
    Sending sending(@Nullable String key) {
      return new Sending(viewer, key, source, dryRun);
    }
  }

  private static void refuse(HttpServletResponse response, Reply reply) throws IOException {
    response.setStatus(reply.status());
    response.setContentType("application/problem+json");
    response.getOutputStream().write(reply.body().getBytes(StandardCharsets.UTF_8));
  }

  private void answer(LineReader lines, OutputStream out, Sender sender) throws IOException {
    try (AnswerStream answers = new AnswerStream(out)) {
      long number = 0;
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        number++;
        if (line.length > 0) {
          answers.add(number, send(line, lines.isTooLong(), sender));
        }
      }
    }
  }

  private CompletableFuture<Reply> send(byte[] line, boolean tooLong, Sender sender) {
    if (tooLong) {
      return CompletableFuture.completedFuture(Reply.problem(413, "the line is too long"));
    }
    try {
      JsonNode json = CommandReader.parse(line);
      JsonNode name = json.path("command");
      JsonNode key = json.path("idempotencyKey");
      List<FieldProblem> problems = BulkLine.problems(json);
      return problems.isEmpty()
          ? gateway.send(
              name.stringValue(),
              json.path("payload"),
              sender.sending(key.isString() ? key.stringValue() : null))
          : CompletableFuture.completedFuture(Reply.malformed(problems));
    } catch (Malformed malformed) {
      return CompletableFuture.completedFuture(Reply.malformed(malformed.problems()));
    }
  }
}
