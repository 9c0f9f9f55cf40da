package org.workforceledger.agreement.api;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every lettered clause of an edition, in the agreement's order.
 *
 * <p>Parents are entries of their own: {@code 8.7}, {@code 8.7(d)} and {@code 8.7(d)(iii)} are all
 * found.
 */
public final class ClauseCatalogue {
  private final Map<String, ClauseEntry> byRef;

  /**
   * A catalogue of these entries, in this order.
   *
   * @throws IllegalArgumentException if a reference is listed twice
   */
  public ClauseCatalogue(List<ClauseEntry> entries) {
    Map<String, ClauseEntry> map = new LinkedHashMap<>();
    for (ClauseEntry entry : entries) {
      if (map.put(entry.ref(), entry) != null) {
        throw new IllegalArgumentException("Clause %s is listed twice".formatted(entry.ref()));
      }
    }
    this.byRef = Collections.unmodifiableMap(map);
  }

  /** The entry of a reference, spelt exactly as in the catalogue. */
  public Optional<ClauseEntry> find(String ref) {
    return Optional.ofNullable(byRef.get(ref));
  }

  /**
   * The entry of a reference that is known to exist.
   *
   * @throws IllegalArgumentException naming the reference if there is none
   */
  public ClauseEntry get(String ref) {
    return find(ref)
        .orElseThrow(
            () -> new IllegalArgumentException("No clause %s in the catalogue".formatted(ref)));
  }

  /** All entries, in the agreement's order. */
  public Collection<ClauseEntry> all() {
    return byRef.values();
  }

  /** The entries of a status, in the agreement's order. */
  public List<ClauseEntry> all(ClauseStatus status) {
    return byRef.values().stream().filter(entry -> entry.status() == status).toList();
  }

  /**
   * The nearest listed entry above a reference: that of {@code 8.7(d)(iv)A} is {@code 8.7(d)(iv)},
   * that of {@code 8.7(d)} is {@code 8.7}, that of {@code Sch 3, Quorum (a)} is {@code Sch 3,
   * Quorum}.
   */
  public Optional<ClauseEntry> parent(String ref) {
    return ClauseRefs.parents(ref).stream().flatMap(above -> find(above).stream()).findFirst();
  }

  /** The entries whose nearest listed entry above is this one, in the agreement's order. */
  public List<ClauseEntry> children(String ref) {
    return byRef.values().stream()
        .filter(entry -> parent(entry.ref()).filter(above -> above.ref().equals(ref)).isPresent())
        .toList();
  }
}
