package org.workforceledger.committees.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.workforceledger.committees.read.Difference.Change;
import org.workforceledger.committees.read.Difference.FieldChange;

/** Rows as tabled held against rows as now known. */
final class Differences {

  /** A row that differs; one side is null where the row does not exist. */
  record Pair(String key, @Nullable Line tabled, @Nullable Line now) {

    Change change() {
      if (tabled == null) {
        return Change.ADDED;
      }
      return now == null ? Change.REMOVED : Change.CHANGED;
    }

    /** The fields that differ. */
    List<FieldChange> fields() {
      Set<String> names = new TreeSet<>();
      Map<String, String> before = tabled == null ? Map.of() : tabled.fields();
      Map<String, String> after = now == null ? Map.of() : now.fields();
      names.addAll(before.keySet());
      names.addAll(after.keySet());
      return names.stream()
          .filter(name -> !Objects.equals(before.get(name), after.get(name)))
          .map(name -> new FieldChange(name, before.get(name), after.get(name)))
          .toList();
    }
  }

  private Differences() {}

  /** The rows that differ, in order of key. */
  static List<Pair> of(List<Line> tabled, List<Line> now) {
    Map<String, Line> before = byKey(tabled);
    Map<String, Line> after = byKey(now);
    Set<String> keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    List<Pair> pairs = new ArrayList<>();
    for (String key : keys) {
      if (!Objects.equals(before.get(key), after.get(key))) {
        pairs.add(new Pair(key, before.get(key), after.get(key)));
      }
    }
    return pairs;
  }

  private static Map<String, Line> byKey(List<Line> lines) {
    Map<String, Line> byKey = new LinkedHashMap<>();
    lines.forEach(line -> byKey.put(line.key(), line));
    return byKey;
  }
}
