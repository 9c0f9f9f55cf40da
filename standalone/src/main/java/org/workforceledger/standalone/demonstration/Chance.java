package org.workforceledger.standalone.demonstration;

/**
 * Chance that always falls the same way: each question has its own answer, so that a changed row of
 * data changes nothing elsewhere.
 */
final class Chance {

  private Chance() {}

  /** A number from 0 to {@code sides} - 1 for a question, named by what it is about. */
  static int of(int sides, String what, Object about) {
    return of(sides, what, about, "");
  }

  static int of(int sides, String what, Object about, Object more) {
    String question = what + '|' + about + '|' + more;
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < question.length(); i++) {
      hash = (hash ^ question.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return (int) Long.remainderUnsigned(hash ^ (hash >>> 33), sides);
  }
}
