package org.workforceledger.agreement.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the clauses that a type or method implements, or that a test proves, as the catalogue of
 * the edition spells them: {@code @Clause("8.7(d)(iii)")} or {@code @Clause({"8.7(d)(iii)",
 * "8.7(d)(iii)A"})}.
 *
 * <p>An annotation covers the paragraphs it names and nothing below them: {@code 8.7(d)} does not
 * cover {@code 8.7(d)(i)}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Clause {
  /** References of the catalogue, at least one. */
  String[] value();
}
