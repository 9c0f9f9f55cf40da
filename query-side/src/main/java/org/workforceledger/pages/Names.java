package org.workforceledger.pages;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.People;
import org.workforceledger.employment.read.Engagements;
import org.workforceledger.queries.read.Moment;

/** What people are called, by their ids. */
@Component
public class Names {

  private final Engagements engagements;
  private final People people;

  Names(Engagements engagements, People people) {
    this.engagements = engagements;
    this.people = people;
  }

  public Map<String, String> of(Collection<String> cleanerIds, Moment moment) {
    people.expect(cleanerIds.stream());
    Map<String, String> names = new LinkedHashMap<>();
    for (String id : cleanerIds) {
      engagements.ofCleaner(id, moment.knownAt()).stream()
          .map(known -> people.reveal(known.engagement().engaged().name()))
          .forEach(name -> names.put(id, name));
    }
    return names;
  }

  /** The name of each of these people; of anybody else the id. */
  public UnaryOperator<String> orIds(Collection<String> cleanerIds, Moment moment) {
    Map<String, String> names = of(cleanerIds, moment);
    return id -> names.getOrDefault(id, id);
  }
}
