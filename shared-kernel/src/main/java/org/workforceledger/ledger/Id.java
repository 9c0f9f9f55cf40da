package org.workforceledger.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A caller's id: 1 to 64 of {@code A-Z a-z 0-9 . _ -}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Id {
  String PATTERN = "[A-Za-z0-9._-]{1,64}";
}
