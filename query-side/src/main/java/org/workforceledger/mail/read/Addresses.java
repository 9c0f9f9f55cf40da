package org.workforceledger.mail.read;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.People;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.read.Engagements;
import org.workforceledger.employment.read.KnownEngagement;

/** E-mail addresses, looked up when a letter is sent and kept nowhere. */
@Component
class Addresses {

  private final MailSettings settings;
  private final Engagements engagements;
  private final People people;

  Addresses(MailSettings settings, Engagements engagements, People people) {
    this.settings = settings;
    this.engagements = engagements;
    this.people = people;
  }

  /**
   * The address of a Regional People Branch, or a cleaner's work e-mail; empty if there is none.
   */
  Optional<String> of(Addressee to) {
    return switch (to.kind()) {
      case REGIONAL_PEOPLE_BRANCH -> settings.branch(to.id());
      case CLEANER ->
          engagements.ofCleaner(to.id(), null).stream()
              .map(KnownEngagement::engagement)
              .max(Comparator.comparing(Engagement::commencedOn))
              .flatMap(engagement -> people.find(engagement.engaged().workEmail()));
    };
  }

  /** Why there is none. */
  String missing(Addressee to) {
    return switch (to.kind()) {
      case REGIONAL_PEOPLE_BRANCH -> "no e-mail address is configured for the region";
      case CLEANER -> "no work e-mail address of the cleaner is known";
    };
  }
}
