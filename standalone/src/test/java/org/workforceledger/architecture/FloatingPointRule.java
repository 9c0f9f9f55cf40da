package org.workforceledger.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** Hours and money are exact: no field, parameter or result of the kernel is floating point. */
final class FloatingPointRule extends ArchCondition<JavaClass> {
  private static final Set<String> FLOATING =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  private FloatingPointRule() {
    super("have no floating point field, parameter or result");
  }

  static ArchRule rule() {
    return classes().should(new FloatingPointRule());
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    type.getFields().stream()
        .filter(field -> isFloating(field.getRawType()))
        .forEach(field -> violated(type, field.getFullName(), events));
    type.getCodeUnits().stream()
        .filter(FloatingPointRule::isFloating)
        .forEach(unit -> violated(type, unit.getFullName(), events));
  }

  private static boolean isFloating(JavaCodeUnit unit) {
    return Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
        .anyMatch(FloatingPointRule::isFloating);
  }

  private static boolean isFloating(JavaClass type) {
    return FLOATING.contains(type.getBaseComponentType().getName());
  }

  private static void violated(JavaClass type, String member, ConditionEvents events) {
    events.add(SimpleConditionEvent.violated(type, member + " is floating point"));
  }
}
