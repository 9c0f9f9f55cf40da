package org.workforceledger.agreement.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Taking references apart. */
final class ClauseRefs {
  private static final Pattern LAST_PART =
      Pattern.compile("^(?<above>.+?)(?:\\s*\\([a-z]+\\)|(?<=\\))[A-Z]|, [^,(]+|\\.\\d+)$");

  private ClauseRefs() {}

  /** The references above this one, nearest first. */
  static List<String> parents(String ref) {
    List<String> parents = new ArrayList<>();
    Matcher last = LAST_PART.matcher(ref);
    while (last.matches()) {
      parents.add(last.group("above"));
      last = LAST_PART.matcher(last.group("above"));
    }
    return List.copyOf(parents);
  }
}
