package org.workforceledger.projections.read;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Folds one projection anew beside the live one, compares, and swaps in one transaction while
 * readers and live processors go on: whoever is behind passes over what the new rows already hold.
 */
final class Rebuild<R> {

  private final ViewCatalogue catalogue;
  private final Projection<R> projection;
  private final InstantSource clock;
  private final Refold<R> refold;
  private final ShadowTable<R> shadow;

  Rebuild(ViewCatalogue catalogue, Projection<R> projection, InstantSource clock) {
    this.catalogue = catalogue;
    this.projection = projection;
    this.clock = clock;
    this.refold = new Refold<>(catalogue.log(), projection);
    this.shadow = new ShadowTable<>(catalogue.database(), projection);
  }

  String name() {
    return projection.name();
  }

  /** How many events have been folded so far; any thread may ask. */
  long folded() {
    return refold.folded();
  }

  Certificate run(String requestedBy, String codeVersion) {
    Instant started = clock.instant();
    shadow.create();
    try {
      refold.through(catalogue.log().head());
      shadow.fill(refold.folding().changedAfter(0));
      return Objects.requireNonNull(
          catalogue
              .database()
              .transactions()
              .execute(_ -> swap(started, requestedBy, codeVersion)));
    } finally {
      shadow.drop();
    }
  }

  private Certificate swap(Instant started, String requestedBy, String codeVersion) {
    List<Tally> segments = catalogue.progress().lockAll(projection.name());
    catchUp(segments);
    Tally live = ProgressTable.sum(segments);
    Tally mine = refold.folding().tally();
    var before = catalogue.table(projection).fingerprint();
    var after = shadow.rows().fingerprint();
    boolean comparable = live.events() == mine.events() && live.hash() == mine.hash();
    shadow.swap();
    catalogue.progress().replace(projection.name(), Processors.SEGMENTS, mine);
    Certificate certificate =
        new Certificate(
            projection.name(),
            projection.version(),
            codeVersion,
            requestedBy,
            started,
            clock.instant(),
            mine.position(),
            mine.events(),
            Tally.hex(mine.hash()),
            after.rows(),
            after.hash(),
            segments.isEmpty() ? null : before.hash(),
            comparable && !segments.isEmpty() ? before.equals(after) : null);
    new Certificates(catalogue.database()).add(certificate);
    return certificate;
  }

  /** The live processors may have gone on meanwhile; now they wait. */
  private void catchUp(List<Tally> segments) {
    long position = refold.folding().tally().position();
    long live = segments.stream().mapToLong(Tally::position).max().orElse(0);
    if (live > position) {
      refold.through(live);
      Map<String, Folding.Row<R>> late = refold.folding().changedAfter(position);
      shadow.rows().put(late);
    }
  }
}
