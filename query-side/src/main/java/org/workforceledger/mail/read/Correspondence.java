package org.workforceledger.mail.read;

import java.util.List;
import java.util.Set;

/** The letters that a capability's events call for. A bean of this type is enough. */
public interface Correspondence {

  /** The logical names of the events that may call for letters. */
  Set<String> types();

  /**
   * Every letter of a stream of such events, in their order; what a loader recorded calls for none.
   */
  List<Letter> letters(String stream);
}
