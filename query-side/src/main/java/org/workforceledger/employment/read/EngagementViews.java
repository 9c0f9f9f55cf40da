package org.workforceledger.employment.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.People;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Site;

/** Shows engagements: names joined, the site's name and region added. */
@Component
public class EngagementViews {

  private final People people;

  EngagementViews(People people) {
    this.people = people;
  }

  /** Makes ready to show many. */
  public void expect(List<Engagement> engagements) {
    people.expect(engagements.stream().map(Engagement::cleanerId));
  }

  /** The engagement as at a date. */
  public EngagementView of(
      Engagement engagement, LocalDate asAt, Function<String, Optional<Site>> sites) {
    Terms terms = engagement.on(asAt);
    Optional<Site> site = sites.apply(terms.siteId());
    return new EngagementView(
        engagement.cleanerId(),
        engagement.engagementId(),
        people.reveal(engagement.engaged().name()),
        people.reveal(engagement.engaged().workEmail()),
        terms.jobTitle(),
        terms.siteId(),
        site.map(known -> known.registered().name()).orElse(null),
        site.map(Site::region).orElse(null),
        terms.tenure(),
        terms.basis(),
        new Hours(terms.ordinarySecondsPerWeek()).toDecimal(),
        terms.payPoint(),
        terms.payPointSince(),
        engagement.commencedOn(),
        engagement.lastDay().orElse(null),
        engagement.hasEnded(),
        engagement.isActive(asAt));
  }
}
