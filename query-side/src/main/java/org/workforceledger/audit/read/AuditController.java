package org.workforceledger.audit.read;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.workforceledger.access.read.Scope;
import org.workforceledger.log.EventJson;
import org.workforceledger.log.EventTypes;
import org.workforceledger.queries.read.Asked;
import org.workforceledger.queries.read.Asks;
import org.workforceledger.queries.read.BadQuery;
import org.workforceledger.queries.read.Parameters;
import org.workforceledger.queries.read.Queries;
import org.workforceledger.queries.read.QueryApi;
import org.workforceledger.queries.read.Table;
import org.workforceledger.runtime.access.Viewer;
import tools.jackson.databind.ObjectWriter;

/** {@code GET /api/audit/events}: the log in its order, a line an event. */
@QueryApi
class AuditController {

  private static final int CHUNK = 1_000;
  private static final int DEFAULT_LIMIT = 1_000;
  private static final long MOST = 1_000_000;

  private final ObjectWriter json = EventJson.mapper().writerFor(AuditEntry.class);
  private final Queries queries;
  private final AuditLog log;

  AuditController(Queries queries, AuditLog log) {
    this.queries = queries;
    this.log = log;
  }

  /** Written as it is read, so that any number of events needs no memory. */
  @Asks(
      value = "The log in its order, a line of JSON an event",
      with = {
        Asked.AFTER_POSITION,
        Asked.LIMIT,
        Asked.STREAM,
        Asked.TYPE,
        Asked.KNOWN_AT,
        Asked.MIN_POSITION,
        Asked.RAW
      })
  @GetMapping(
      path = "/api/audit/events",
      produces = {"application/x-ndjson", "application/json", "*/*"})
  void events(Viewer viewer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Scope scope = Scope.of(viewer);
    AuditQuery query = read(scope, request);
    response.setContentType("application/x-ndjson");
    response.setCharacterEncoding("UTF-8");
    OutputStream out = response.getOutputStream();
    AuditQuery rest = query;
    while (rest.limit() > 0) {
      List<AuditEntry> entries =
          log.find(rest.next(rest.after(), Math.min(CHUNK, rest.limit())), scope);
      for (AuditEntry entry : entries) {
        out.write(json.writeValueAsBytes(entry));
        out.write('\n');
      }
      if (entries.size() < CHUNK) {
        return;
      }
      rest = rest.next(entries.getLast().position(), rest.limit() - entries.size());
    }
  }

  /** The same as a table. */
  record Answer(Table<AuditEntry> table) implements Table.Source {}

  @GetMapping(path = "/api/audit/events", produces = "text/csv")
  Answer csv(Viewer viewer, HttpServletRequest request) {
    Scope scope = Scope.of(viewer);
    AuditQuery query = read(scope, request);
    return new Answer(new Table<>("events", AuditEntry.class, log.find(query, scope)));
  }

  private AuditQuery read(Scope scope, HttpServletRequest request) {
    scope.requireAudit();
    Parameters parameters = queries.parameters(request);
    Long after = parameters.number("after", 0, Long.MAX_VALUE);
    Long limit = parameters.number("limit", 1, MOST);
    String stream = parameters.matching("stream", "[A-Za-z0-9._-]{1,100}", "a stream's name");
    String type = parameters.matching("type", "[A-Za-z0-9._-]{1,100}", "an event's name");
    AuditQuery query =
        new AuditQuery(
            after == null ? 0 : after,
            limit == null ? DEFAULT_LIMIT : limit.intValue(),
            stream,
            type,
            parameters.moment().knownAt(),
            parameters.flag("raw"));
    queries.begin(parameters, List.of());
    requireKnown(type);
    return query;
  }

  private static void requireKnown(@Nullable String type) {
    if (type != null && EventTypes.find(type).isEmpty()) {
      throw new BadQuery("type", "an event's name, such as hours.ShiftRecorded");
    }
  }
}
