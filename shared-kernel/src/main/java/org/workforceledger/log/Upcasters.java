package org.workforceledger.log;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Every change of a stored event's shape since the first release, oldest first. */
public final class Upcasters {

  private static final List<Upcaster> ALL =
      List.of(
          new Upcaster(
              "sites.SiteRegistered",
              1,
              payload -> payload.put("remote", payload.path("remote").asBoolean(false))));

  private Upcasters() {}

  /** Brings a payload from the revision it was stored with to today's. */
  static void apply(String type, int revision, ObjectNode payload) {
    int at = revision;
    for (Upcaster upcaster : ALL) {
      if (upcaster.type().equals(type) && upcaster.from() == at) {
        upcaster.change().apply(payload);
        at++;
      }
    }
  }
}
