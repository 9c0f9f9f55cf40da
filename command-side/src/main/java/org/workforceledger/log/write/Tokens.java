package org.workforceledger.log.write;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.log.write.Deciding.Decided;

/** The text about people that a command carries. */
final class Tokens {

  /** The accessors of a record's fields that may hold text about people. */
  private static final ClassValue<List<Method>> CARRIERS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return Stream.of(type.getRecordComponents())
              .filter(Tokens::mayCarry)
              .map(RecordComponent::getAccessor)
              .toList();
        }
      };

  private Tokens() {}

  /** What accepted commands wrote of people: the keys must be kept before the words are stored. */
  static Set<Confidential> toKeep(List<Request> batch, List<Object> outcomes) {
    Set<Confidential> tokens = new LinkedHashSet<>();
    for (int i = 0; i < batch.size(); i++) {
      if (outcomes.get(i) instanceof Decided && !batch.get(i).dryRun()) {
        tokens.addAll(in(batch.get(i).command()));
      }
    }
    return tokens;
  }

  private static List<Confidential> in(Command command) {
    return of(command).distinct().toList();
  }

  private static Stream<Confidential> of(@Nullable Object value) {
    return switch (value) {
      case Confidential token -> Stream.of(token);
      case List<?> list -> list.stream().flatMap(Tokens::of);
      case Record record ->
          CARRIERS.get(record.getClass()).stream().flatMap(accessor -> of(read(accessor, record)));
      case null, default -> Stream.empty();
    };
  }

  private static boolean mayCarry(RecordComponent component) {
    Class<?> type = component.getType();
    return type == Confidential.class || List.class.isAssignableFrom(type) || type.isRecord();
  }

  private static @Nullable Object read(Method accessor, Record record) {
    try {
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + accessor, e);
    }
  }
}
