package org.workforceledger.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.sites.api.Region;

/** One of several things to choose from, as a link or as an option of a form. */
public record Choice(String label, String value, boolean chosen) {

  /** The regions, and all of them, of which an address has chosen by {@code region}. */
  public static List<Choice> regions(Address address) {
    List<Choice> choices = new ArrayList<>(List.of(new Choice("All regions", "", false)));
    for (Region region : Region.values()) {
      String slug = region.slug();
      choices.add(new Choice(region.printed(), slug, chooses(address, region)));
    }
    return choices;
  }

  /** Whether an address has chosen a region by {@code region}, by its name or slug. */
  private static boolean chooses(Address address, Region region) {
    return Region.find(address.get("region")).filter(region::equals).isPresent();
  }

  /** Whether an address takes a region by {@code region}: chooses it, or no other. */
  public static boolean takes(Address address, @Nullable Region region) {
    return address.get("region").isEmpty() || (region != null && chooses(address, region));
  }
}
