package org.workforceledger.employment.write;

import static org.workforceledger.testing.Known.WORDS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.employment.api.EngagementCommand.ChangeHours;
import org.workforceledger.employment.api.EngagementCommand.ConvertTenure;
import org.workforceledger.employment.api.EngagementCommand.EndEmployment;
import org.workforceledger.employment.api.EngagementCommand.EndReason;
import org.workforceledger.employment.api.EngagementCommand.EngageCleaner;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;

/** One engagement, as the tests of employment need it. */
abstract class OfAnEngagement {

  static final LocalDate DAY = LocalDate.parse("2025-05-12");

  final InMemoryFacts facts =
      new InMemoryFacts()
          .with(Known.site("s1", SiteKind.PRIMARY), Known.site("s2", SiteKind.PRIMARY));
  final Given<EngagementAggregate> engagement =
      new Given<>(EngagementAggregate.class, EngagementAggregate::new, facts);

  static EngageCleaner engage(
      String siteId, Tenure tenure, @Nullable String hours, @Nullable LocalDate endsOn) {
    return new EngageCleaner(
        "c1",
        "c1-1",
        WORDS,
        WORDS,
        null,
        siteId,
        DAY,
        tenure,
        hours == null ? null : Hours.of(hours),
        1,
        null,
        endsOn,
        null,
        null);
  }

  static ChangeHours changeHours(LocalDate from) {
    return new ChangeHours("c1", "c1-1", Hours.of("30"), from, WORDS);
  }

  static ConvertTenure convert(Tenure tenure, @Nullable String hours, LocalDate from) {
    return new ConvertTenure(
        "c1", "c1-1", tenure, hours == null ? null : Hours.of(hours), null, from, WORDS);
  }

  static EndEmployment end(LocalDate lastDay) {
    return new EndEmployment("c1", "c1-1", lastDay, EndReason.RESIGNATION);
  }
}
