package org.workforceledger.gateway.write;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.workforceledger.gateway.write.Gateway.Sending;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.runtime.access.Viewer;

/** {@code POST /api/commands/{name}}: one command, one answer. */
@RestController
class CommandController {

  private static final int LARGEST_BODY = 256 * 1024;

  private final Gateway gateway;

  CommandController(Gateway gateway) {
    this.gateway = gateway;
  }

  @PostMapping("/api/commands/{name}")
  ResponseEntity<String> send(
      @PathVariable String name,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestHeader(name = "Ledger-Source", required = false) @Nullable String source,
      @RequestParam(required = false) @Nullable String dryRun,
      Viewer viewer,
      HttpServletRequest request)
      throws IOException {
    return http(reply(name, new Sending(viewer, key, source, isTrue(dryRun)), dryRun, request));
  }

  private Reply reply(
      String name, Sending sending, @Nullable String dryRun, HttpServletRequest request)
      throws IOException {
    if (!CommandCatalogue.mayCommand(sending.viewer().role())) {
      return Reply.problem(403, sending.viewer().role() + " may send no commands");
    }
    if (dryRun != null && !dryRun.matches("true|false")) {
      return Reply.malformed(List.of(new FieldProblem("dryRun", "must be true or false")));
    }
    if (!isJson(request.getContentType())) {
      return Reply.problem(415, "send the command as application/json");
    }
    byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      return Reply.problem(413, "a command has at most " + LARGEST_BODY + " bytes");
    }
    try {
      return gateway.send(name, CommandReader.parse(body), sending).join();
    } catch (Malformed malformed) {
      return Reply.malformed(malformed.problems());
    }
  }

  private static boolean isTrue(@Nullable String text) {
    return "true".equals(text);
  }

  private static boolean isJson(@Nullable String contentType) {
    try {
      return Optional.ofNullable(contentType)
          .map(MediaType::parseMediaType)
          .filter(MediaType.APPLICATION_JSON::equalsTypeAndSubtype)
          .isPresent();
    } catch (InvalidMediaTypeException none) {
      return false;
    }
  }

  private static ResponseEntity<String> http(Reply reply) {
    ResponseEntity.BodyBuilder response =
        ResponseEntity.status(HttpStatusCode.valueOf(reply.status()))
            .contentType(
                reply.isProblem()
                    ? MediaType.APPLICATION_PROBLEM_JSON
                    : MediaType.APPLICATION_JSON);
    if (reply.status() == 503) {
      response.header("Retry-After", "1");
    }
    return response.body(reply.body());
  }
}
