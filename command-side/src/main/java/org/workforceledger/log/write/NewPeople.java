package org.workforceledger.log.write;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.workforceledger.employment.api.EngagementCommand.EngageCleaner;
import org.workforceledger.log.write.Deciding.Decided;

/** Who came in with accepted commands: their keys are kept before their words are stored. */
final class NewPeople {

  private NewPeople() {}

  static Set<String> in(List<Request> batch, List<Object> outcomes) {
    Set<String> people = new HashSet<>();
    for (int i = 0; i < batch.size(); i++) {
      if (outcomes.get(i) instanceof Decided
          && !batch.get(i).dryRun()
          && batch.get(i).command() instanceof EngageCleaner engage) {
        people.add(engage.cleanerId());
      }
    }
    return people;
  }
}
