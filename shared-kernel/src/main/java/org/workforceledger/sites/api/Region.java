package org.workforceledger.sites.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The Department's eight regions, each with a Regional Consultative Committee (2.3(g)).
 *
 * <p>JSON carries the printed name, paths and user names the slug.
 */
public enum Region {
  CENTRAL_QUEENSLAND("Central Queensland"),
  DARLING_DOWNS_SOUTH_WEST("Darling Downs South West"),
  FAR_NORTH_QUEENSLAND("Far North Queensland"),
  METROPOLITAN_NORTH("Metropolitan North"),
  METROPOLITAN_SOUTH("Metropolitan South"),
  NORTH_COAST("North Coast"),
  NORTH_QUEENSLAND("North Queensland"),
  SOUTH_EAST("South East");

  private final String printed;

  Region(String printed) {
    this.printed = printed;
  }

  @JsonValue
  public String printed() {
    return printed;
  }

  /** The name in lower case with hyphens, {@code metropolitan-north}. */
  public String slug() {
    return printed.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /** The region with this printed name or slug. */
  public static Optional<Region> find(String nameOrSlug) {
    return Arrays.stream(values())
        .filter(r -> r.printed.equals(nameOrSlug) || r.slug().equals(nameOrSlug))
        .findFirst();
  }

  @JsonCreator
  static Region of(String printed) {
    return find(printed).orElseThrow(() -> new IllegalArgumentException("no region " + printed));
  }
}
