package org.workforceledger.queries.read;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a query of the API answers and may be asked with, for the OpenAPI document. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Asks {
  /** What it answers, in a sentence without a full stop. */
  String value();

  /** The parameters it takes. */
  Asked[] with() default {};
}
