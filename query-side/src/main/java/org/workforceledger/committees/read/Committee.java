package org.workforceledger.committees.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.sites.api.Region;

/**
 * The JCCC (2.4) or one of the eight RCCs (2.3), written {@code JCCC} and {@code RCC-north-coast}.
 *
 * @param region null for the JCCC, which is state-wide
 */
public record Committee(@Nullable Region region) {

  private static final String STATE_WIDE = "JCCC";
  private static final String REGIONAL = "RCC-";

  public static Optional<Committee> find(String name) {
    if (name.equals(STATE_WIDE)) {
      return Optional.of(new Committee(null));
    }
    return Optional.of(name)
        .filter(text -> text.startsWith(REGIONAL))
        .flatMap(
            text ->
                Arrays.stream(Region.values())
                    .filter(region -> region.slug().equals(text.substring(REGIONAL.length())))
                    .findFirst())
        .map(Committee::new);
  }

  /** The regions whose reports it gets. */
  List<Region> regions() {
    return region == null ? List.of(Region.values()) : List.of(region);
  }

  @Override
  public String toString() {
    return region == null ? STATE_WIDE : REGIONAL + region.slug();
  }
}
