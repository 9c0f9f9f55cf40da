package org.workforceledger.calendar.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table that ships with the ledger: comma-separated, one header line, comments behind #. */
final class ShippedTable {

  private ShippedTable() {}

  /**
   * The rows below the header, each with as many cells as the header has.
   *
   * @param file a name under {@code calendar/} of the class path
   */
  static List<List<String>> rows(String file) {
    try (InputStream in = ShippedTable.class.getResourceAsStream("/calendar/" + file)) {
      if (in == null) {
        throw new IllegalStateException("calendar/" + file + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(line -> List.of(line.split(",", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
