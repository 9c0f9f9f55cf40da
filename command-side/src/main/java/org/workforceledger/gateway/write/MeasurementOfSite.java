package org.workforceledger.gateway.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.workforceledger.gateway.write.MeasurementCsv.Row;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.log.EventJson;
import org.workforceledger.sites.api.Surface;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rows of one site as the fields of one {@code MeasureSite}, and back from a field that cannot
 * be taken to the cell it came from. What a cell may hold is said by the command alone.
 */
final class MeasurementOfSite {

  private static final String FIXTURES = "FIXTURES";
  private static final String URINAL = "URINAL";
  private static final Set<String> SURFACES =
      Arrays.stream(Surface.values()).map(Surface::name).collect(Collectors.toUnmodifiableSet());

  private final List<Row> rows;
  private final ObjectNode payload = EventJson.mapper().createObjectNode();
  private final ArrayNode areas = EventJson.mapper().createArrayNode();
  private final ArrayNode urinals = EventJson.mapper().createArrayNode();
  private final Map<String, Cell> cells = new HashMap<>();
  private final List<CellProblem> problems = new ArrayList<>();

  private record Cell(long row, String column) {}

  /** What is wrong with a cell; the column is empty where it is the row. */
  record CellProblem(long row, String column, String message) {}

  /**
   * @param rows of one site, at least one
   */
  MeasurementOfSite(List<Row> rows) {
    this.rows = rows;
    payload.put("siteId", rows.getFirst().at(MeasurementCsv.SITE));
    shared(MeasurementCsv.FROM);
    payload.set("areas", areas);
    payload.put("fixtures", 0);
    rows.forEach(this::add);
    payload.set("urinals", urinals);
    shared(MeasurementCsv.REASON);
  }

  ObjectNode payload() {
    return payload;
  }

  List<Long> numbers() {
    return rows.stream().map(Row::number).toList();
  }

  /** What is wrong before the command is asked. */
  List<CellProblem> problems() {
    return problems;
  }

  /** The cell that a field of the command came from; the first row's where it is of no one row. */
  CellProblem at(FieldProblem problem) {
    Cell cell =
        cells.getOrDefault(
            problem.field(), new Cell(rows.getFirst().number(), column(problem.field())));
    return new CellProblem(cell.row(), cell.column(), problem.message());
  }

  private static String column(String field) {
    return MeasurementCsv.COLUMNS.contains(field) ? field : "";
  }

  /** What all rows of a site say alike, or only the first of them says. */
  private void shared(String column) {
    Row said = rows.stream().filter(r -> !r.at(column).isEmpty()).findFirst().orElse(null);
    if (said == null) {
      return;
    }
    payload.put(column, said.at(column));
    cells.put(column, new Cell(said.number(), column));
    for (Row row : rows) {
      if (!row.at(column).isEmpty() && !row.at(column).equals(said.at(column))) {
        problem(row, column, "must be as in row " + said.number() + ", or blank");
      }
    }
  }

  private void add(Row row) {
    String item =
        row.at(MeasurementCsv.ITEM).toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    switch (item) {
      case FIXTURES -> fixtures(row);
      case URINAL -> urinal(row);
      default -> area(row, item);
    }
  }

  private void fixtures(Row row) {
    blank(row, MeasurementCsv.AREA);
    blank(row, MeasurementCsv.DAYS);
    if (cells.containsKey("fixtures")) {
      problem(row, MeasurementCsv.ITEM, "fixtures are given twice");
      return;
    }
    number(payload, "fixtures", "fixtures", row, MeasurementCsv.QUANTITY);
  }

  private void urinal(Row row) {
    blank(row, MeasurementCsv.AREA);
    blank(row, MeasurementCsv.DAYS);
    String path = "urinals[" + urinals.size() + "].lengthMetres";
    number(urinals.addObject(), "lengthMetres", path, row, MeasurementCsv.QUANTITY);
  }

  private void area(Row row, String surface) {
    if (!SURFACES.contains(surface)) {
      problem(
          row,
          MeasurementCsv.ITEM,
          "must be FIXTURES, URINAL or a surface: "
              + SURFACES.stream().sorted().collect(Collectors.joining(", ")));
      return;
    }
    String path = "areas[" + areas.size() + "].";
    ObjectNode area = areas.addObject();
    cells.put(path + "areaId", new Cell(row.number(), MeasurementCsv.AREA));
    if (!row.at(MeasurementCsv.AREA).isEmpty()) {
      area.put("areaId", row.at(MeasurementCsv.AREA));
    }
    area.put("surface", surface);
    number(area, "squareMetres", path + "squareMetres", row, MeasurementCsv.QUANTITY);
    if (!row.at(MeasurementCsv.DAYS).isEmpty()) {
      number(area, "daysPerWeek", path + "daysPerWeek", row, MeasurementCsv.DAYS);
    }
  }

  /**
   * The cell as a number; left as it is where it is none, so that the command says what it needs.
   */
  private void number(ObjectNode to, String field, String path, Row row, String column) {
    cells.put(path, new Cell(row.number(), column));
    String text = row.at(column);
    if (text.isEmpty()) {
      to.putNull(field);
    } else if (text.matches("-?\\d{1,12}(\\.\\d{1,12})?")) {
      BigDecimal plain = new BigDecimal(text).stripTrailingZeros();
      if (plain.scale() <= 0) {
        to.put(field, plain.longValueExact());
      } else {
        to.put(field, plain);
      }
    } else {
      to.put(field, text);
    }
  }

  private void blank(Row row, String column) {
    if (!row.at(column).isEmpty()) {
      problem(row, column, "belongs to floor areas and must be blank here");
    }
  }

  private void problem(Row row, String column, String message) {
    problems.add(new CellProblem(row.number(), column, message));
  }
}
