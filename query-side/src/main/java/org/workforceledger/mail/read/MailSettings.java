package org.workforceledger.mail.read;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.workforceledger.sites.api.Region;

/**
 * How notices are sent by e-mail; {@code spring.mail.host} and its like say through which server.
 *
 * @param from the sender's address
 * @param every how often letters are looked for
 * @param giveUpAfter how long after its event a letter is still sent
 * @param regionalPeopleBranch addresses by region's slug
 */
@ConfigurationProperties("ledger.mail")
record MailSettings(
    @Nullable String from,
    @DefaultValue("10s") Duration every,
    @DefaultValue("7d") Duration giveUpAfter,
    @DefaultValue Map<String, String> regionalPeopleBranch) {

  MailSettings {
    regionalPeopleBranch = Map.copyOf(regionalPeopleBranch);
    for (String slug : regionalPeopleBranch.keySet()) {
      if (Region.find(slug).isEmpty()) {
        throw new IllegalArgumentException(
            "ledger.mail.regional-people-branch." + slug + " names no region");
      }
    }
  }

  Optional<String> branch(String slug) {
    return Optional.ofNullable(regionalPeopleBranch.get(slug)).filter(text -> !text.isBlank());
  }

  /** Whether a letter of an event that was recorded then would be of no use any more. */
  boolean isTooLate(Instant recordedAt, Instant at) {
    return at.isAfter(recordedAt.plus(giveUpAfter));
  }

  /** Without the addresses. */
  @Override
  public String toString() {
    return "MailSettings[every=" + every + ", giveUpAfter=" + giveUpAfter + "]";
  }
}
