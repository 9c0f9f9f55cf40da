package org.workforceledger.gateway.write;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.gateway.write.Gateway.Sending;
import org.workforceledger.gateway.write.MeasurementCsv.Row;
import org.workforceledger.gateway.write.MeasurementOfSite.CellProblem;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Id;
import org.workforceledger.log.EventJson;
import tools.jackson.databind.JsonNode;

/**
 * Measurements of many sites from one table: one {@code MeasureSite} a site, so that of a site all
 * rows are taken or none. A site that is measured so already is left as it is.
 */
final class MeasurementImport {

  private static final String COMMAND = "MeasureSite";

  private final Gateway gateway;

  MeasurementImport(Gateway gateway) {
    this.gateway = gateway;
  }

  /** What becomes, or on a dry run would become, of a site's rows. */
  enum Outcome {
    MEASURED,
    UNCHANGED,
    REFUSED
  }

  /**
   * What became of a table.
   *
   * @param errors of rows that name no site
   */
  record Report(boolean dryRun, List<OfSite> sites, List<CellProblem> errors) {}

  /**
   * What became of one site's rows.
   *
   * @param rows their numbers, the head being row 1
   * @param status as the command by itself would be answered
   * @param position of the event; null on a dry run or if nothing was recorded
   * @param explanation what changes and what the cleaning time comes to
   */
  @JsonInclude(Include.NON_NULL)
  record OfSite(
      String siteId,
      @Nullable String effectiveFrom,
      List<Long> rows,
      Outcome outcome,
      int status,
      @Nullable Long position,
      @Nullable JsonNode explanation,
      List<CellProblem> errors) {}

  /**
   * Takes every site's rows that can be taken.
   *
   * @throws Malformed if it is no such table
   */
  Report run(byte[] csv, Sending sending) {
    Map<String, List<Row>> bySite = new LinkedHashMap<>();
    List<CellProblem> nowhere = new ArrayList<>();
    for (Row row : MeasurementCsv.read(csv)) {
      String siteId = row.at(MeasurementCsv.SITE);
      if (siteId.matches(Id.PATTERN)) {
        bySite.computeIfAbsent(siteId, _ -> new ArrayList<>()).add(row);
      } else {
        nowhere.add(
            new CellProblem(
                row.number(), MeasurementCsv.SITE, "must be 1 to 64 of A-Z a-z 0-9 . _ -"));
      }
    }
    List<OfSite> sites = new ArrayList<>();
    bySite.forEach((siteId, rows) -> sites.add(site(siteId, rows, sending)));
    return new Report(sending.dryRun(), sites, nowhere);
  }

  private OfSite site(String siteId, List<Row> rows, Sending sending) {
    MeasurementOfSite measurement = new MeasurementOfSite(rows);
    String key = sending.key();
    Sending ofSite = sending.withKey(key == null ? null : key + "/" + siteId);
    if (measurement.problems().isEmpty()) {
      return of(siteId, measurement, send(measurement, ofSite));
    }
    List<CellProblem> problems = new ArrayList<>(measurement.problems());
    Reply reply = send(measurement, dry(ofSite));
    if (reply.status() == 400) {
      problems.addAll(cells(measurement, reply));
    }
    return refused(siteId, measurement, 400, problems);
  }

  private Reply send(MeasurementOfSite measurement, Sending sending) {
    return gateway.send(COMMAND, measurement.payload(), sending).join().get();
  }

  private static Sending dry(Sending sending) {
    return new Sending(sending.viewer(), null, sending.source(), true);
  }

  private static OfSite of(String siteId, MeasurementOfSite measurement, Reply reply) {
    if (reply.isProblem()) {
      return refused(siteId, measurement, reply.status(), cells(measurement, reply));
    }
    JsonNode answer = EventJson.mapper().readTree(reply.body());
    boolean changed = !answer.path("events").isEmpty();
    JsonNode position = answer.path("position");
    return new OfSite(
        siteId,
        from(measurement),
        measurement.numbers(),
        changed ? Outcome.MEASURED : Outcome.UNCHANGED,
        reply.status(),
        changed && position.isNumber() ? position.longValue() : null,
        answer.path("explanation"),
        List.of());
  }

  private static OfSite refused(
      String siteId, MeasurementOfSite measurement, int status, List<CellProblem> problems) {
    return new OfSite(
        siteId,
        from(measurement),
        measurement.numbers(),
        Outcome.REFUSED,
        status,
        null,
        null,
        problems);
  }

  private static @Nullable String from(MeasurementOfSite measurement) {
    JsonNode from = measurement.payload().path(MeasurementCsv.FROM);
    return from.isString() ? from.stringValue() : null;
  }

  private static List<CellProblem> cells(MeasurementOfSite measurement, Reply reply) {
    JsonNode problem = EventJson.mapper().readTree(reply.body());
    JsonNode errors = problem.path("errors");
    Stream<FieldProblem> fields =
        errors.isArray()
            ? errors.values().stream()
                .map(e -> new FieldProblem(text(e, "field"), text(e, "message")))
            : Stream.of(new FieldProblem(text(problem, "field"), text(problem, "detail")));
    return fields.map(measurement::at).toList();
  }

  private static String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isString() ? value.stringValue() : "";
  }
}
