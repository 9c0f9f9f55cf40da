package org.workforceledger.gateway.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.workforceledger.ledger.FieldProblem;

/**
 * A table of measurements as comma-separated values (RFC 4180) in UTF-8: a head with the names of
 * {@link #COLUMNS} in any order, then a row for each area, urinal or number of fixtures.
 */
final class MeasurementCsv {

  static final String SITE = "siteId";
  static final String FROM = "effectiveFrom";
  static final String ITEM = "item";
  static final String AREA = "areaId";
  static final String QUANTITY = "quantity";
  static final String DAYS = "daysPerWeek";
  static final String REASON = "reason";
  static final List<String> COLUMNS = List.of(SITE, FROM, ITEM, AREA, QUANTITY, DAYS, REASON);

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).setTrim(true).get();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private MeasurementCsv() {}

  /**
   * A row that says something.
   *
   * @param number as spreadsheets count rows: the head is row 1
   * @param cells by column; blank where the row has none
   */
  record Row(long number, Map<String, String> cells) {

    String at(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  /**
   * The rows below the head that are not blank.
   *
   * @throws Malformed if it is no such table
   */
  static List<Row> read(byte[] bytes) {
    String text = decode(bytes);
    long number = 0;
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      List<Row> rows = new ArrayList<>();
      List<String> head = List.of();
      for (CSVRecord line : parser) {
        number = line.getRecordNumber();
        if (number == 1) {
          head = head(line);
        } else if (line.stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(row(line, head));
        }
      }
      if (rows.isEmpty()) {
        throw malformed("", "has no row below its head");
      }
      return rows;
    } catch (IOException | UncheckedIOException broken) {
      throw malformed("row " + (number + 1), "is no CSV: a quoted cell is not closed or is torn");
    }
  }

  private static String decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw malformed("", "is no UTF-8: save it as \"CSV UTF-8\"");
    }
  }

  private static List<String> head(CSVRecord line) {
    List<String> names = line.toList();
    List<FieldProblem> problems = new ArrayList<>();
    for (String missing : new TreeSet<>(COLUMNS)) {
      long times = names.stream().filter(missing::equals).count();
      if (times != 1) {
        problems.add(
            new FieldProblem(missing, times == 0 ? "is no column of the head" : "is there twice"));
      }
    }
    for (String name : names) {
      if (!name.isEmpty() && !COLUMNS.contains(name)) {
        problems.add(new FieldProblem(shortened(name), "is no column of measurements"));
      }
    }
    if (!problems.isEmpty()) {
      throw new Malformed(problems);
    }
    return names;
  }

  private static String shortened(String name) {
    return name.length() > 64 ? name.substring(0, 64) + "…" : name;
  }

  private static Row row(CSVRecord line, List<String> head) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < line.size(); i++) {
      String name = i < head.size() ? head.get(i) : "";
      if (name.isEmpty() && !line.get(i).isBlank()) {
        throw malformed("row " + line.getRecordNumber(), "has a cell in a column without a name");
      }
      cells.put(name, line.get(i));
    }
    return new Row(line.getRecordNumber(), cells);
  }

  private static Malformed malformed(String field, String message) {
    return new Malformed(List.of(new FieldProblem(field, message)));
  }
}
