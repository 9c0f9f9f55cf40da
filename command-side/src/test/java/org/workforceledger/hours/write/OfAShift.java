package org.workforceledger.hours.write;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;

/** One engagement and its work, as the tests of shifts need them. */
abstract class OfAShift {

  static final String MONDAY = "2025-05-12";

  final InMemoryFacts facts =
      new InMemoryFacts()
          .today(MONDAY)
          .with(Known.site("s1", SiteKind.PRIMARY), Known.site("s2", SiteKind.PRIMARY))
          .with(Known.permanent("38"), Known.year(2025), Known.year(2026));

  final Given<WorkYearAggregate> work =
      new Given<>(WorkYearAggregate.class, WorkYearAggregate::new, facts);

  static Map<Account, Long> byAccount(List<Posting> postings) {
    return postings.stream().collect(Collectors.toMap(Posting::account, Posting::seconds));
  }
}
