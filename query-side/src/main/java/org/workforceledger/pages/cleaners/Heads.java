package org.workforceledger.pages.cleaners;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.workforceledger.employment.read.EngagementView;
import org.workforceledger.employment.read.EngagementViews;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.hours.read.AskedAccount;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.read.Sites;

/** Makes the heads of cleaners' accounts. */
@Component
class Heads {

  private final EngagementViews views;
  private final Sites sites;

  Heads(EngagementViews views, Sites sites) {
    this.views = views;
    this.sites = sites;
  }

  Head of(AskedAccount account) {
    Map<String, Site> registered = sites.known(account.moment().knownAt());
    LocalDate asAt = account.moment().asAt();
    return new Head(
        view(account.chosen(), asAt, registered),
        account.all().stream().map(known -> view(known, asAt, registered)).toList());
  }

  private EngagementView view(KnownEngagement known, LocalDate asAt, Map<String, Site> registered) {
    return views.of(known.engagement(), asAt, id -> Optional.ofNullable(registered.get(id)));
  }
}
