package org.workforceledger.gateway.write;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.workforceledger.runtime.access.Role;
import org.workforceledger.runtime.access.Viewer;
import org.workforceledger.runtime.keys.PersonKeys;

/**
 * {@code DELETE /api/people/{cleanerId}/key}: erases what was written about a person in confidence,
 * for good. The log keeps every event; only the words become unreadable.
 */
@RestController
class PersonController {

  private final PersonKeys keys;

  PersonController(PersonKeys keys) {
    this.keys = keys;
  }

  @DeleteMapping("/api/people/{cleanerId}/key")
  ResponseEntity<String> erase(@PathVariable String cleanerId, Viewer viewer) {
    if (viewer.role() != Role.ADMIN) {
      return problem(Reply.problem(403, "only ADMIN erases a person's key"));
    }
    return keys.erase(cleanerId)
        ? ResponseEntity.noContent().build()
        : problem(Reply.problem(404, "there is no key of that person"));
  }

  private static ResponseEntity<String> problem(Reply reply) {
    return ResponseEntity.status(reply.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(reply.body());
  }
}
