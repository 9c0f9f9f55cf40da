package org.workforceledger.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bounds of a command's field: of a number its value, of text its length in characters, of a list
 * its number of entries. Both ends are included. Fields without it have the reader's own defaults.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Limits {
  long min() default 0;

  long max();
}
