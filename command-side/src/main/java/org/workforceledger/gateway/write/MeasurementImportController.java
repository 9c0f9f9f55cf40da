package org.workforceledger.gateway.write;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.workforceledger.gateway.write.Gateway.Sending;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.log.EventJson;
import org.workforceledger.runtime.access.Viewer;
import org.workforceledger.sites.api.SiteCommand.MeasureSite;

/**
 * {@code POST /api/imports/measurements} with {@code text/csv}: measurements of many sites; {@code
 * ?dryRun=true} says what would become of each and stores nothing.
 */
@RestController
class MeasurementImportController {

  private static final int LARGEST_BODY = 4 * 1024 * 1024;

  private final MeasurementImport imports;

  MeasurementImportController(Gateway gateway) {
    imports = new MeasurementImport(gateway);
  }

  @Operation(
      tags = "Commands",
      summary = "Measurements of many sites from a CSV table, each site wholly or not at all",
      requestBody =
          @RequestBody(
              required = true,
              description = "a head siteId,effectiveFrom,item,areaId,quantity,daysPerWeek,reason",
              content = @Content(mediaType = "text/csv", schema = @Schema(type = "string"))))
  @PostMapping(path = "/api/imports/measurements", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> measurements(
      @RequestParam(defaultValue = "false") String dryRun,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestHeader(name = "Ledger-Source", required = false) @Nullable String source,
      Viewer viewer,
      HttpServletRequest request)
      throws IOException {
    if (!CommandCatalogue.maySend(viewer.role(), MeasureSite.class)) {
      return answer(Reply.problem(403, viewer.role() + " may not send MeasureSite"));
    }
    if (!Objects.requireNonNullElse(request.getContentType(), "").startsWith("text/csv")) {
      return answer(Reply.problem(415, "send it as text/csv"));
    }
    if (!dryRun.matches("true|false")) {
      return answer(Reply.malformed(List.of(new FieldProblem("dryRun", "must be true or false"))));
    }
    byte[] csv = request.getInputStream().readNBytes(LARGEST_BODY + 1);
    if (csv.length > LARGEST_BODY) {
      return answer(Reply.problem(413, "a table has at most " + LARGEST_BODY + " bytes"));
    }
    try {
      Sending sending = new Sending(viewer, key, source, dryRun.equals("true"));
      String report = EventJson.mapper().writeValueAsString(imports.run(csv, sending));
      return answer(new Reply(200, report));
    } catch (Malformed malformed) {
      return answer(Reply.malformed(malformed.problems()));
    }
  }

  private static ResponseEntity<String> answer(Reply reply) {
    return ResponseEntity.status(HttpStatus.valueOf(reply.status()))
        .contentType(
            reply.isProblem() ? MediaType.APPLICATION_PROBLEM_JSON : MediaType.APPLICATION_JSON)
        .body(reply.body());
  }
}
