package org.workforceledger.committees.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.workforceledger.committees.read.Difference.CausingEvent;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Metadata;
import org.workforceledger.log.Recorded;
import org.workforceledger.sites.api.SiteEvent;

/**
 * Which late events changed a row: the row is made again after each of them, in log order, and
 * those after which it is another are its causes.
 */
final class Causes {

  private Causes() {}

  /**
   * @param known what bears on the row
   * @param tabledThrough the position through which the tabled reports knew the log
   * @param row makes the row of what is known
   */
  static List<CausingEvent> of(
      Known known, long tabledThrough, Function<Known, Optional<Line>> row) {
    List<CausingEvent> causes = new ArrayList<>();
    Optional<Line> before = row.apply(known.through(tabledThrough));
    for (Recorded<? extends Event> late : known.after(tabledThrough)) {
      Optional<Line> after = row.apply(known.through(late.position()));
      if (!Objects.equals(before, after)) {
        causes.add(cause(late));
      }
      before = after;
    }
    return causes;
  }

  private static CausingEvent cause(Recorded<? extends Event> late) {
    return new CausingEvent(
        late.position(),
        late.type(),
        late.recordedAt(),
        effectiveDate(late.event()),
        late.metadata().get(Metadata.ACTOR));
  }

  private static @Nullable LocalDate effectiveDate(Event event) {
    return switch (event) {
      case EngagementEvent engagement -> engagement.effectiveOn();
      case SiteEvent.CleaningAllocationSet set -> set.effectiveFrom();
      default -> null;
    };
  }
}
