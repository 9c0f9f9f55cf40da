package org.workforceledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.SiteEvent.SiteRegistered;
import org.workforceledger.sites.api.SiteKind;

/** How older revisions are brought up to today's. */
class UpcastersTest {

  private static SiteRegistered revision1(String more) {
    String payload =
        """
        {"siteId":"s1","name":"Banyan State School","region":"North Coast","kind":"PRIMARY"%s}
        """;
    return (SiteRegistered) EventJson.read("sites.SiteRegistered", 1, payload.formatted(more));
  }

  @Test
  void aSiteOfRevision1IsNotRemoteUnlessItSaidSo() {
    assertThat(revision1(""))
        .isEqualTo(
            new SiteRegistered(
                "s1",
                "Banyan State School",
                Region.NORTH_COAST,
                null,
                SiteKind.PRIMARY,
                false,
                null));
    assertThat(revision1(",\"remote\":null").remote()).isFalse();
    assertThat(revision1(",\"remote\":false").remote()).isFalse();
    assertThat(revision1(",\"remote\":true").remote()).isTrue();
  }

  @Test
  void keepEverythingElseThatASiteOfRevision1Said() {
    SiteRegistered site = revision1(",\"locality\":\"Cairns\",\"enrolment\":77");
    assertThat(site.locality()).isEqualTo("Cairns");
    assertThat(site.enrolment()).isEqualTo(77);
  }

  @Test
  void leaveTodaysRevisionAlone() {
    String payload =
        """
        {"siteId":"s1","name":"Banyan State School","region":"North Coast","kind":"PRIMARY",\
        "remote":true}
        """;
    SiteRegistered site = (SiteRegistered) EventJson.read("sites.SiteRegistered", 2, payload);
    assertThat(site.remote()).isTrue();
  }
}
