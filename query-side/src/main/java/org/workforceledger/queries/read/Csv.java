package org.workforceledger.queries.read;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tables as RFC 4180 has them: quoted where needed, lines ended by CR LF. Text that a spreadsheet
 * would run as a formula is preceded by an apostrophe.
 */
public final class Csv {

  public static final MediaType TYPE = new MediaType("text", "csv");
  private static final String FORMULA = "=+-@\t\r";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Csv() {}

  static boolean isAskedFor(HttpServletRequest request) {
    String format = request.getParameter("format");
    if (format != null) {
      return format.equals("csv");
    }
    return preferred(Objects.requireNonNullElse(request.getHeader("Accept"), ""))
        .map(TYPE::equalsTypeAndSubtype)
        .orElse(false);
  }

  /** Of CSV and JSON the one that is preferred, the first of two that are equally so. */
  private static Optional<MediaType> preferred(String accept) {
    try {
      return MediaType.parseMediaTypes(accept).stream()
          .filter(type -> type.includes(TYPE) || type.includes(MediaType.APPLICATION_JSON))
          .max(Comparator.comparingDouble(MediaType::getQualityValue));
    } catch (InvalidMediaTypeException none) {
      return Optional.empty();
    }
  }

  static String write(Table<?> table) {
    List<String> columns =
        Arrays.stream(table.rowType().getRecordComponents())
            .map(RecordComponent::getName)
            .filter(name -> !table.hidden().contains(name))
            .toList();
    StringBuilder csv = new StringBuilder(String.join(",", columns)).append("\r\n");
    for (Object row : table.rows()) {
      JsonNode json = JSON.valueToTree(row);
      csv.append(line(columns, json)).append("\r\n");
    }
    return csv.toString();
  }

  private static String line(List<String> columns, JsonNode row) {
    return columns.stream().map(name -> cell(row.path(name))).collect(Collectors.joining(","));
  }

  private static String cell(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (value.isNumber() || value.isBoolean()) {
      return value.asString();
    }
    return quoted(harmless(value.isString() ? value.stringValue() : value.toString()));
  }

  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String quoted(String text) {
    boolean needed = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
