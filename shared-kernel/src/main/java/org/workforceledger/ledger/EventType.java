package org.workforceledger.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The logical name and revision under which an event is stored. Neither follows the Java class: a
 * moved or renamed record keeps both.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {
  /** Capability, a dot, and the fact: {@code hours.ShiftRecorded}. */
  String value();

  /**
   * Counts up when the stored shape changes; older ones are brought up by an an upcaster of the
   * log.
   */
  int revision() default 1;
}
