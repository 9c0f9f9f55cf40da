package org.workforceledger.pages;

import org.springframework.stereotype.Component;
import org.workforceledger.agreement.api.Editions;

/** Tells templates which references are clauses, with a page, and which are readings. */
@Component("clauseLinks")
class ClauseLinks {

  /** Whether the catalogue has the reference. */
  public boolean knows(String ref) {
    return Editions.queensland2022().clauses().find(ref).isPresent();
  }
}
