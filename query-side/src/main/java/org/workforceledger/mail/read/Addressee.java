package org.workforceledger.mail.read;

import org.workforceledger.sites.api.Region;

/**
 * Whom a letter is for; the e-mail address is looked up when it is sent.
 *
 * @param id a cleaner's id, or a region's slug
 */
public record Addressee(Kind kind, String id) {

  /** Who is written to (8.9(d)(i)). */
  public enum Kind {
    CLEANER,
    REGIONAL_PEOPLE_BRANCH
  }

  public static Addressee cleaner(String cleanerId) {
    return new Addressee(Kind.CLEANER, cleanerId);
  }

  public static Addressee branch(Region region) {
    return new Addressee(Kind.REGIONAL_PEOPLE_BRANCH, region.slug());
  }
}
