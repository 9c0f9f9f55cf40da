package org.workforceledger.pages.cleaners;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.workforceledger.employment.api.Basis;
import org.workforceledger.employment.read.EngagementView;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Text;
import org.workforceledger.pages.cleaners.StatementPage.Fact;

/**
 * The head of a cleaner's account: the engagement it is of, and all of the person's to choose from.
 */
record Head(EngagementView chosen, List<EngagementView> all) {

  String name() {
    return chosen.name();
  }

  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Work location", Objects.requireNonNullElse(chosen.workLocation(), "")));
    String hours =
        chosen.basis() == Basis.CASUAL
            ? ""
            : ", " + Text.hours(chosen.ordinaryHoursPerWeek()) + " a week";
    facts.add(new Fact("Engaged", Text.status(chosen.tenure(), chosen.basis()) + hours));
    facts.add(new Fact("Commenced", Text.date(chosen.commencedOn())));
    if (chosen.endsOn() != null) {
      facts.add(new Fact(chosen.ended() ? "Ended" : "Ends", Text.date(chosen.endsOn())));
    }
    facts.add(new Fact("Engagement", chosen.engagementId()));
    return facts;
  }

  List<Choice> engagements() {
    return all.stream().map(this::engagement).toList();
  }

  private Choice engagement(EngagementView one) {
    String label = one.engagementId() + ", " + one.workLocation();
    return new Choice(label, one.engagementId(), one.engagementId().equals(chosen.engagementId()));
  }

  /** The first calendar year in which any of the engagements was. */
  int firstYear() {
    return all.stream().mapToInt(e -> e.commencedOn().getYear()).min().orElse(0);
  }
}
