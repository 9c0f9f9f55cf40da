package org.workforceledger.gateway.write;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.workforceledger.gateway.write.RecordFields.Field;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Limits;
import tools.jackson.databind.JsonNode;

/**
 * JSON to records, field by field, collecting every problem instead of stopping at the first. What
 * a field may hold is said by its {@link RecordFields}.
 */
final class RecordBinder {

  private static final int LIST_LIMIT = 1000;

  private final BinaryOperator<String> protect;
  private final List<FieldProblem> problems;

  /**
   * @param protect from a path and plain text to a {@link Confidential} token
   */
  RecordBinder(BinaryOperator<String> protect, List<FieldProblem> problems) {
    this.protect = protect;
    this.problems = problems;
  }

  /** The record, or null if any problem was found in it. */
  @Nullable Object bind(String path, JsonNode node, Class<?> type) {
    if (!node.isObject()) {
      problems.add(new FieldProblem(path, "must be a JSON object"));
      return null;
    }
    int before = problems.size();
    RecordFields fields = RecordFields.of(type);
    refuseUnknown(path, node, fields);
    @Nullable Object[] values =
        fields.all().stream().map(field -> field(path, node, field)).toArray();
    return problems.size() == before ? construct(path, fields, values) : null;
  }

  private void refuseUnknown(String path, JsonNode node, RecordFields fields) {
    for (String name : node.propertyNames()) {
      if (!fields.names().contains(name)) {
        String shown = name.length() > 64 ? name.substring(0, 64) + "…" : name;
        problems.add(new FieldProblem(join(path, shown), "is not a field of this command"));
      }
    }
  }

  private @Nullable Object field(String path, JsonNode node, Field field) {
    String at = join(path, field.name());
    JsonNode value = node.get(field.name());
    if (value == null || value.isNull()) {
      if (!field.optional()) {
        problems.add(new FieldProblem(at, "is required"));
      }
      return null;
    }
    Class<?> element = field.element();
    return element != null
        ? list(at, value, element, field.limits())
        : value(at, value, field.type(), field.limits(), field.id());
  }

  private @Nullable Object value(
      String at, JsonNode node, Class<?> type, @Nullable Limits limits, boolean id) {
    return type.isRecord() && !Scalars.isScalar(type)
        ? bind(at, node, type)
        : scalar(at, node, type, limits, id);
  }

  private @Nullable Object list(
      String at, JsonNode node, Class<?> element, @Nullable Limits limits) {
    if (!node.isArray()) {
      problems.add(new FieldProblem(at, "must be a list"));
      return null;
    }
    long min = limits == null ? 0 : limits.min();
    long max = limits == null ? LIST_LIMIT : limits.max();
    if (node.size() < min || node.size() > max) {
      problems.add(new FieldProblem(at, "must have " + entries(min, max)));
      return null;
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      Object value = value(at + "[" + i + "]", node.get(i), element, null, false);
      if (value != null) {
        values.add(value);
      }
    }
    return List.copyOf(values);
  }

  private static String entries(long min, long max) {
    return min == max ? min + " entries" : min + " to " + max + " entries";
  }

  private @Nullable Object scalar(
      String at, JsonNode node, Class<?> type, @Nullable Limits limits, boolean id) {
    try {
      return type == Confidential.class
          ? new Confidential(protect.apply(at, Scalars.text(node, limits, id)))
          : Scalars.read(node, type, limits, id);
    } catch (IllegalArgumentException e) {
      problems.add(new FieldProblem(at, String.valueOf(e.getMessage())));
      return null;
    }
  }

  private @Nullable Object construct(String path, RecordFields fields, @Nullable Object[] values) {
    try {
      return fields.constructor().newInstance(values);
    } catch (InvocationTargetException e) {
      problems.add(new FieldProblem(path, String.valueOf(e.getTargetException().getMessage())));
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot construct " + fields.constructor(), e);
    }
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
