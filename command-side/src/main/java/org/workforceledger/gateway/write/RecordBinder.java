package org.workforceledger.gateway.write;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;
import tools.jackson.databind.JsonNode;

/**
 * JSON to records, field by field, collecting every problem instead of stopping at the first. What
 * a field may hold follows from its type and its {@link Id} and {@link Limits}.
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
    RecordComponent[] components = type.getRecordComponents();
    refuseUnknown(path, node, components);
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = component(path, node, components[i]);
    }
    return problems.size() == before ? construct(path, type, components, values) : null;
  }

  private void refuseUnknown(String path, JsonNode node, RecordComponent[] components) {
    Set<String> known =
        Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
    for (String name : node.propertyNames()) {
      if (!known.contains(name)) {
        String shown = name.length() > 64 ? name.substring(0, 64) + "…" : name;
        problems.add(new FieldProblem(join(path, shown), "is not a field of this command"));
      }
    }
  }

  private @Nullable Object component(String path, JsonNode node, RecordComponent component) {
    String at = join(path, component.getName());
    JsonNode value = node.get(component.getName());
    if (value == null || value.isNull()) {
      if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        problems.add(new FieldProblem(at, "is required"));
      }
      return null;
    }
    return value(at, value, component);
  }

  private @Nullable Object value(String at, JsonNode node, RecordComponent component) {
    Class<?> type = component.getType();
    Limits limits = component.getAnnotation(Limits.class);
    if (type == List.class) {
      Class<?> element =
          (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
      return list(at, node, element, limits);
    }
    if (type.isRecord() && !Scalars.isScalar(type)) {
      return bind(at, node, type);
    }
    return scalar(at, node, type, limits, component.isAnnotationPresent(Id.class));
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
      problems.add(new FieldProblem(at, "must have " + min + " to " + max + " entries"));
      return null;
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      String path = at + "[" + i + "]";
      Object value =
          element.isRecord() && !Scalars.isScalar(element)
              ? bind(path, node.get(i), element)
              : scalar(path, node.get(i), element, null, false);
      if (value != null) {
        values.add(value);
      }
    }
    return List.copyOf(values);
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

  private @Nullable Object construct(
      String path, Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      problems.add(new FieldProblem(path, String.valueOf(e.getTargetException().getMessage())));
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot construct " + type, e);
    }
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
