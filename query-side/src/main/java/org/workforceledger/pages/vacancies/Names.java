package org.workforceledger.pages.vacancies;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.People;
import org.workforceledger.employment.read.Engagements;
import org.workforceledger.queries.read.Moment;

/** What people are called, by their ids. */
@Component
class Names {

  private final Engagements engagements;
  private final People people;

  Names(Engagements engagements, People people) {
    this.engagements = engagements;
    this.people = people;
  }

  Map<String, String> of(Collection<String> cleanerIds, Moment moment) {
    people.expect(cleanerIds.stream());
    Map<String, String> names = new LinkedHashMap<>();
    for (String id : cleanerIds) {
      engagements.ofCleaner(id, moment.knownAt()).stream()
          .map(known -> people.reveal(known.engagement().engaged().name()))
          .forEach(name -> names.put(id, name));
    }
    return names;
  }
}
