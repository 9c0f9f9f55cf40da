package org.workforceledger.calendar.rules;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workforceledger.calendar.api.Term;

/** The real terms of Queensland's state schools, for the years that ship with the ledger. */
public final class QueenslandTerms {

  private static final TreeMap<Integer, List<Term>> BY_YEAR =
      ShippedTable.rows("school-terms-qld.csv").stream()
          .collect(
              groupingBy(
                  row -> Integer.valueOf(row.get(0)),
                  TreeMap::new,
                  mapping(QueenslandTerms::term, collectingAndThen(toList(), List::copyOf))));

  private QueenslandTerms() {}

  private static Term term(List<String> row) {
    return new Term(
        Integer.parseInt(row.get(1)), LocalDate.parse(row.get(2)), LocalDate.parse(row.get(3)));
  }

  /**
   * The four terms of a year, in order.
   *
   * @throws IllegalArgumentException if the year does not ship: its terms are not guessed
   */
  public static List<Term> of(int year) {
    return Optional.ofNullable(BY_YEAR.get(year))
        .orElseThrow(
            () -> new IllegalArgumentException("no terms of " + year + " ship with the ledger"));
  }

  /** The years whose terms are known. */
  public static SortedSet<Integer> years() {
    return new TreeSet<>(BY_YEAR.keySet());
  }
}
