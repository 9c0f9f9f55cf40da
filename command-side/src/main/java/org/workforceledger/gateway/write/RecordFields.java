package org.workforceledger.gateway.write;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;

/**
 * What a record's declaration says about its JSON. It is read once a record type: reflection costs
 * more than all the rest of reading a command.
 */
record RecordFields(List<Field> all, Set<String> names, Constructor<?> constructor) {

  /**
   * One field.
   *
   * @param element what a list holds; null if the field is no list
   * @param optional whether it may be left out
   * @param id whether it must be an id
   */
  record Field(
      String name,
      Class<?> type,
      @Nullable Class<?> element,
      @Nullable Limits limits,
      boolean id,
      boolean optional) {

    private static Field of(RecordComponent component) {
      return new Field(
          component.getName(),
          component.getType(),
          component.getType() == List.class ? element(component) : null,
          component.getAnnotation(Limits.class),
          component.isAnnotationPresent(Id.class),
          component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    private static Class<?> element(RecordComponent list) {
      return (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    }
  }

  private static final ClassValue<RecordFields> KNOWN =
      new ClassValue<>() {
        @Override
        protected RecordFields computeValue(Class<?> type) {
          return read(type);
        }
      };

  static RecordFields of(Class<?> type) {
    return KNOWN.get(type);
  }

  private static RecordFields read(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    List<Field> fields = Arrays.stream(components).map(Field::of).toList();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return new RecordFields(
          fields,
          fields.stream().map(Field::name).collect(Collectors.toUnmodifiableSet()),
          type.getDeclaredConstructor(types));
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(type + " is no record", impossible);
    }
  }
}
