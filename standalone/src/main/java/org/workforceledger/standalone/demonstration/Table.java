package org.workforceledger.standalone.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.workforceledger.ledger.Hours;

/** A table of the demonstration's data: comma-separated, a header line, comments behind #. */
final class Table {

  private Table() {}

  /** A line by its columns; a cell may be empty, a column must exist. */
  record Row(Map<String, String> cells) {

    String text(String column) {
      return find(column)
          .orElseThrow(() -> new IllegalStateException(column + " is missing in " + cells));
    }

    Optional<String> find(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalStateException("no column " + column + " in " + cells);
      }
      return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    LocalDate date(String column) {
      return LocalDate.parse(text(column));
    }

    Optional<LocalDate> findDate(String column) {
      return find(column).map(LocalDate::parse);
    }

    Optional<Hours> findHours(String column) {
      return find(column).map(Hours::of);
    }

    int number(String column) {
      return Integer.parseInt(text(column));
    }
  }

  /** The rows of {@code demonstration/<name>.csv}, in order. */
  static List<Row> read(String name) {
    List<List<String>> lines =
        text(name)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> List.of(line.split(",", -1)))
            .toList();
    return lines.stream().skip(1).map(cells -> row(name, lines.getFirst(), cells)).toList();
  }

  private static Row row(String name, List<String> header, List<String> cells) {
    if (header.size() != cells.size()) {
      throw new IllegalStateException(name + " has a row of another width: " + cells);
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), cells.get(i));
    }
    return new Row(Map.copyOf(row));
  }

  private static String text(String name) {
    try (InputStream in = Table.class.getResourceAsStream("/demonstration/" + name + ".csv")) {
      if (in == null) {
        throw new IllegalStateException("demonstration/" + name + ".csv is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
