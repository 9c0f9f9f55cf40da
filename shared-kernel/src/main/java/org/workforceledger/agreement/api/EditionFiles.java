package org.workforceledger.agreement.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads an edition's folder. Unknown fields and repeated keys are errors, so no typo is silent. */
final class EditionFiles {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .build();

  private final String folder;

  EditionFiles(String name) {
    this.folder = "/agreement/" + name + "/";
  }

  Edition load() {
    Header header = read("edition.yaml", new TypeReference<Header>() {});
    return new Edition(
        header.id(),
        header.title(),
        header.operativeFrom(),
        header.certifiedOn(),
        header.nominalExpiry(),
        header.reprint(),
        new ClauseCatalogue(clauses()),
        new Figures(header.figures().stream().flatMap(part -> figures(part, header)).toList()));
  }

  private List<ClauseEntry> clauses() {
    return read("clauses.yaml", new TypeReference<List<ClauseLine>>() {}).stream()
        .map(ClauseLine::entry)
        .toList();
  }

  private Stream<Figure> figures(String part, Header header) {
    return read("figures/" + part + ".yaml", new TypeReference<List<FigureLine>>() {}).stream()
        .map(line -> line.figure(header.operativeFrom()));
  }

  private <T> T read(String file, TypeReference<T> type) {
    try (InputStream in = EditionFiles.class.getResourceAsStream(folder + file)) {
      return YAML.readValue(Objects.requireNonNull(in, folder + file + " is missing"), type);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + file, e);
    }
  }

  record Header(
      String id,
      String title,
      LocalDate operativeFrom,
      LocalDate certifiedOn,
      LocalDate nominalExpiry,
      LocalDate reprint,
      List<String> figures) {}

  record ClauseLine(
      String ref,
      String title,
      String summary,
      String status,
      @Nullable String reason,
      @Nullable List<String> readings,
      @Nullable String note) {

    ClauseEntry entry() {
      return new ClauseEntry(
          ref,
          title,
          summary,
          ClauseStatus.spelt(status),
          reason,
          Objects.requireNonNullElse(readings, List.of()),
          note);
    }
  }

  record FigureLine(
      String key,
      String clause,
      String unit,
      String description,
      @Nullable Boolean verified,
      @Nullable List<ValueLine> values) {

    /** A value that names no date begins when the agreement has effect. */
    Figure figure(LocalDate operativeFrom) {
      List<Figure.DatedValue> dated =
          Objects.requireNonNullElse(values, List.<ValueLine>of()).stream()
              .map(line -> line.dated(operativeFrom))
              .toList();
      return new Figure(key, clause, unit, description, !Boolean.FALSE.equals(verified), dated);
    }
  }

  record ValueLine(@Nullable LocalDate from, BigDecimal value, String source) {
    Figure.DatedValue dated(LocalDate operativeFrom) {
      return new Figure.DatedValue(Objects.requireNonNullElse(from, operativeFrom), value, source);
    }
  }
}
