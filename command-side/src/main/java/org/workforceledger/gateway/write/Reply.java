package org.workforceledger.gateway.write;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.EventJson;
import org.workforceledger.log.write.Answer;
import org.workforceledger.log.write.Answer.Accepted;
import org.workforceledger.log.write.Answer.Refused;
import org.workforceledger.log.write.Answer.Remembered;
import org.workforceledger.log.write.Answer.Unavailable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An answer as it goes over HTTP: a status and a JSON body, problem details (RFC 9457) unless 200.
 *
 * @param body one JSON object, on one line
 */
record Reply(int status, String body) {

  private static final JsonMapper JSON = EventJson.mapper();

  private static final Map<Integer, String> TITLES =
      Map.of(
          400, "Malformed",
          403, "Forbidden",
          404, "Not found",
          405, "Method not allowed",
          409, "Conflict",
          413, "Too large",
          415, "Unsupported media type",
          422, "Refused by a rule",
          503, "Try again");

  boolean isProblem() {
    return status != 200;
  }

  static Reply of(Answer answer) {
    return switch (answer) {
      case Accepted accepted -> new Reply(200, accepted.json());
      case Remembered remembered -> new Reply(200, remembered.answer());
      case Refused refused -> of(refused.refusal());
      case Unavailable unavailable -> problem(503, unavailable.detail());
    };
  }

  static Reply of(Refusal refusal) {
    return switch (refusal.kind()) {
      case MALFORMED ->
          malformed(
              List.of(new FieldProblem(String.valueOf(refusal.reference()), refusal.detail())));
      case FORBIDDEN -> problem(403, refusal.detail());
      case UNKNOWN -> problem(404, refusal.detail(), "field", refusal.reference());
      case DUPLICATE -> problem(409, refusal.detail(), "field", refusal.reference());
      case RULE -> problem(422, refusal.detail(), "clause", refusal.reference());
    };
  }

  static Reply malformed(List<FieldProblem> problems) {
    ObjectNode json = details(400, "the command has fields that cannot be taken");
    json.set("errors", JSON.valueToTree(problems));
    return new Reply(400, JSON.writeValueAsString(json));
  }

  static Reply problem(int status, String detail) {
    return new Reply(status, JSON.writeValueAsString(details(status, detail)));
  }

  private static Reply problem(int status, String detail, String name, @Nullable String reference) {
    ObjectNode json = details(status, detail);
    json.put(name, reference);
    return new Reply(status, JSON.writeValueAsString(json));
  }

  private static ObjectNode details(int status, String detail) {
    ObjectNode json = JSON.createObjectNode();
    json.put("type", "about:blank");
    json.put("title", TITLES.getOrDefault(status, "Problem"));
    json.put("status", status);
    json.put("detail", detail);
    return json;
  }

  /** The reply as one line of a bulk import's answer. */
  String asLine(long line) {
    String head = "{\"line\":%d,\"status\":%d,".formatted(line, status);
    return isProblem() ? head + problemWithoutStatus() : head + body.substring(1);
  }

  private String problemWithoutStatus() {
    ObjectNode json = (ObjectNode) JSON.readTree(body);
    json.remove("status");
    return JSON.writeValueAsString(json).substring(1);
  }
}
