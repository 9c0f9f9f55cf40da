package org.workforceledger.gateway.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.workforceledger.ledger.FieldProblem;
import tools.jackson.databind.JsonNode;

/** What a line of a bulk import must be: a command's name, its payload, and a key if wanted. */
final class BulkLine {

  private static final Set<String> FIELDS = Set.of("command", "idempotencyKey", "payload");

  private BulkLine() {}

  static List<FieldProblem> problems(JsonNode line) {
    if (!line.isObject()) {
      return List.of(new FieldProblem("", "must be a JSON object"));
    }
    List<FieldProblem> problems = new ArrayList<>();
    if (!line.path("command").isString()) {
      problems.add(new FieldProblem("command", "must be the name of a command"));
    }
    if (!line.path("payload").isObject()) {
      problems.add(new FieldProblem("payload", "must be the command's fields"));
    }
    JsonNode key = line.path("idempotencyKey");
    if (!key.isMissingNode() && !key.isNull() && !key.isString()) {
      problems.add(new FieldProblem("idempotencyKey", "must be text in quotes"));
    }
    for (String name : line.propertyNames()) {
      if (!FIELDS.contains(name)) {
        problems.add(new FieldProblem(name, "is not a field of a bulk line"));
      }
    }
    return problems;
  }
}
