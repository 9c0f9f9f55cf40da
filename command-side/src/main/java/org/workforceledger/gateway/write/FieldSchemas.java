package org.workforceledger.gateway.write;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;
import org.workforceledger.sites.api.Region;

/** The schemas of commands' fields, from the same types and limits that read them. */
final class FieldSchemas {

  private static final String READABLE =
      "stored as it is and never erased: no personal particulars";

  private FieldSchemas() {}

  static Schema<?> of(Class<?> type) {
    Schema<?> schema = new ObjectSchema().additionalProperties(false);
    for (RecordComponent component : type.getRecordComponents()) {
      schema.addProperty(component.getName(), field(component));
      if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        schema.addRequiredItem(component.getName());
      }
    }
    return schema;
  }

  private static Schema<?> field(RecordComponent component) {
    Limits limits = component.getAnnotation(Limits.class);
    if (component.getGenericType() instanceof ParameterizedType list) {
      Schema<?> items = schema((Class<?>) list.getActualTypeArguments()[0], null, false);
      ArraySchema array = new ArraySchema().items(items);
      if (limits != null) {
        array.minItems((int) limits.min()).maxItems((int) limits.max());
      }
      return array;
    }
    Schema<?> schema = schema(component.getType(), limits, component.isAnnotationPresent(Id.class));
    return isPlainReason(component) ? schema.description(READABLE) : schema;
  }

  /** Reasons that are under nobody's key stay readable for ever. */
  private static boolean isPlainReason(RecordComponent component) {
    return component.getName().equals("reason") && component.getType() == String.class;
  }

  private static Schema<?> schema(Class<?> type, @Nullable Limits limits, boolean id) {
    if (type == LocalDate.class) {
      return new DateSchema();
    }
    if (type == Instant.class) {
      return new DateTimeSchema();
    }
    if (type == LocalTime.class) {
      return new StringSchema().pattern("\\d{2}:\\d{2}").example("06:00");
    }
    if (type == Quarter.class) {
      return new StringSchema().pattern("\\d{4}-Q[1-4]").example("2025-Q1");
    }
    if (type == int.class || type == Integer.class) {
      return bounded(new IntegerSchema(), limits);
    }
    if (type == Hours.class) {
      return bounded(new NumberSchema().description("hours, decimal"), limits);
    }
    if (type == BigDecimal.class) {
      return bounded(new NumberSchema().description("at most three decimal places"), limits);
    }
    if (type == boolean.class || type == Boolean.class) {
      return yesOrNo();
    }
    if (type.isEnum()) {
      return constants(type);
    }
    if (type.isRecord() && !Scalars.isScalar(type)) {
      return of(type);
    }
    return id
        ? new StringSchema().pattern(Id.PATTERN)
        : text(limits == null ? 0 : limits.min(), limits == null ? 500 : limits.max());
  }

  private static Schema<?> bounded(Schema<?> schema, @Nullable Limits limits) {
    return limits == null
        ? schema
        : schema
            .minimum(BigDecimal.valueOf(limits.min()))
            .maximum(BigDecimal.valueOf(limits.max()));
  }

  private static Schema<?> constants(Class<?> type) {
    StringSchema schema = new StringSchema();
    Arrays.stream(type.getEnumConstants())
        .map(c -> c instanceof Region region ? region.printed() : ((Enum<?>) c).name())
        .forEach(schema::addEnumItem);
    return schema;
  }

  static Schema<?> text(long min, long max) {
    return new StringSchema().minLength((int) min).maxLength((int) max);
  }

  static Schema<?> yesOrNo() {
    return new BooleanSchema();
  }

  /** A line of a bulk import; the payload is as the command of that name takes it. */
  static Schema<?> bulkLine() {
    return new ObjectSchema()
        .addProperty("command", new StringSchema())
        .addProperty("idempotencyKey", text(1, 200))
        .addProperty("payload", new ObjectSchema())
        .required(List.of("command", "payload"));
  }

  /** RFC 9457, with the members that the ledger adds. */
  static Schema<?> problem() {
    Schema<?> errors =
        new ArraySchema()
            .items(
                new ObjectSchema()
                    .addProperty("field", new StringSchema())
                    .addProperty("message", new StringSchema()));
    return new ObjectSchema()
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema())
        .addProperty("clause", new StringSchema())
        .addProperty("errors", errors);
  }
}
