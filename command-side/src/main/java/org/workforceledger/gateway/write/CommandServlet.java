package org.workforceledger.gateway.write;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.gateway.write.Gateway.Sending;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.runtime.access.Viewer;

/**
 * {@code POST /api/commands/{name}}: one command, one answer; {@code POST /api/commands} with
 * {@code application/x-ndjson}: a command a line, an answer a line.
 *
 * <p>A plain servlet: on the way through a controller a command costs about half as much again
 * (docs/performance.md).
 */
final class CommandServlet extends HttpServlet {

  static final String PATH = "/api/commands";

  private static final long serialVersionUID = 1L;
  private static final int LARGEST_BODY = 256 * 1024;
  private static final String JSON = "application/json";
  private static final String NDJSON = "application/x-ndjson";
  private static final String DRY_RUN = "dryRun";

  private final transient Gateway gateway;
  private final transient BulkImport bulk;

  CommandServlet(Gateway gateway) {
    this.gateway = gateway;
    this.bulk = new BulkImport(gateway);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Viewer viewer = Viewer.of(request.getUserPrincipal());
    String path = Objects.requireNonNullElse(request.getPathInfo(), "");
    String type = path.isEmpty() ? NDJSON : JSON;
    Reply refusal = refusal(request, viewer, path, type).orElse(null);
    if (refusal != null) {
      write(refusal, response);
    } else if (path.isEmpty()) {
      response.setContentType(NDJSON);
      bulk.run(request.getInputStream(), response.getOutputStream(), sending(request, viewer));
    } else {
      write(one(path.substring(1), request, viewer), response);
    }
  }

  private static Optional<Reply> refusal(
      HttpServletRequest request, Viewer viewer, String path, String type) {
    if (!request.getMethod().equals("POST")) {
      return Optional.of(Reply.problem(405, "commands are sent by POST"));
    }
    if (!CommandCatalogue.mayCommand(viewer.role())) {
      return Optional.of(Reply.problem(403, viewer.role() + " may send no commands"));
    }
    if (!path.isEmpty() && CommandCatalogue.find(path.substring(1)).isEmpty()) {
      return Optional.of(Reply.problem(404, "there is no command of that name"));
    }
    if (!type.equalsIgnoreCase(mediaType(request))) {
      return Optional.of(Reply.problem(415, "send it as " + type));
    }
    List<FieldProblem> problems = parameterProblems(request);
    return problems.isEmpty() ? Optional.empty() : Optional.of(Reply.malformed(problems));
  }

  /** The content type without its parameters; commands are UTF-8 whatever they say. */
  private static @Nullable String mediaType(HttpServletRequest request) {
    String type = request.getContentType();
    return type == null ? null : type.split(";", 2)[0].strip();
  }

  private static List<FieldProblem> parameterProblems(HttpServletRequest request) {
    List<FieldProblem> problems = new ArrayList<>();
    for (String name : Collections.list(request.getParameterNames())) {
      if (!name.equals(DRY_RUN)) {
        problems.add(new FieldProblem(name, "is not a parameter; " + DRY_RUN + " is"));
      } else if (request.getParameterValues(name).length > 1) {
        problems.add(new FieldProblem(name, "is given more than once"));
      } else if (!request.getParameter(name).matches("true|false")) {
        problems.add(new FieldProblem(name, "must be true or false"));
      }
    }
    return problems;
  }

  private static Sending sending(HttpServletRequest request, Viewer viewer) {
    return new Sending(
        viewer,
        request.getHeader("Idempotency-Key"),
        request.getHeader("Ledger-Source"),
        "true".equals(request.getParameter(DRY_RUN)));
  }

  private Reply one(String name, HttpServletRequest request, Viewer viewer) throws IOException {
    byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      return Reply.problem(413, "a command has at most " + LARGEST_BODY + " bytes");
    }
    try {
      return gateway.send(name, CommandReader.parse(body), sending(request, viewer)).join().get();
    } catch (Malformed malformed) {
      return Reply.malformed(malformed.problems());
    }
  }

  private static void write(Reply reply, HttpServletResponse response) throws IOException {
    byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
    response.setStatus(reply.status());
    response.setContentType(reply.isProblem() ? "application/problem+json" : JSON);
    response.setContentLength(body.length);
    if (reply.status() == 405) {
      response.setHeader("Allow", "POST");
    }
    if (reply.status() == 503) {
      response.setHeader("Retry-After", "1");
    }
    response.getOutputStream().write(body);
  }
}
