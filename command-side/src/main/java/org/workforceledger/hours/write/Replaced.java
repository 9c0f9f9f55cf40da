package org.workforceledger.hours.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.workforceledger.employment.api.Basis;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.log.write.Facts;

/** In whose place a casual cleaner works, by which 5.4(b) has maxima. */
final class Replaced {

  private Replaced() {}

  /** Whether an engagement stands in for a full-time cleaner on a day. */
  static Predicate<LocalDate> by(Engagement engagement, Facts facts) {
    String replaced = engagement.engaged().backfillFor();
    if (replaced == null) {
      return _ -> false;
    }
    List<Engagement> engagements =
        facts.engagementsOf(replaced).stream()
            .map(facts::engagement)
            .flatMap(Optional::stream)
            .toList();
    return date -> engagements.stream().anyMatch(of -> isFullTime(of, date));
  }

  private static boolean isFullTime(Engagement engagement, LocalDate date) {
    return Stream.of(date)
        .filter(engagement::isActive)
        .anyMatch(on -> engagement.on(on).basis() == Basis.FULL_TIME);
  }
}
