package org.workforceledger.sites.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workforceledger.log.EventJson;

class RegionTest {

  @ParameterizedTest
  @EnumSource(Region.class)
  void isFoundByItsPrintedNameAndItsSlug(Region region) {
    assertThat(Region.find(region.printed())).contains(region);
    assertThat(Region.find(region.slug())).contains(region);
    assertThat(region.slug()).matches("[a-z-]+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "METROPOLITAN_NORTH", "metropolitan north", "Brisbane"})
  void isFoundByNothingElse(String text) {
    assertThat(Region.find(text)).isEmpty();
  }

  @Test
  void readsAsPrintedInJson() {
    assertThat(EventJson.mapper().writeValueAsString(Region.DARLING_DOWNS_SOUTH_WEST))
        .isEqualTo("\"Darling Downs South West\"");
    assertThat(EventJson.mapper().readValue("\"Far North Queensland\"", Region.class))
        .isEqualTo(Region.FAR_NORTH_QUEENSLAND);
    assertThat(Region.METROPOLITAN_NORTH.slug()).isEqualTo("metropolitan-north");
  }
}
