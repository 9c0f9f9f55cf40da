package org.workforceledger.pages.cleaners;

import org.workforceledger.access.read.People;
import org.workforceledger.hours.api.Authorisation;
import org.workforceledger.hours.read.Direction;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.pages.Text;

/** A direction to work beyond the roster as the page of days shows it. */
record DirectionLine(
    String date,
    String isoDate,
    String how,
    String by,
    String form,
    String weighed,
    String reason) {

  static DirectionLine of(Direction direction, People people) {
    Authorisation authorisation = direction.authorisation();
    Confidential weighed = direction.considerations();
    return new DirectionLine(
        Text.dayDate(direction.date()),
        direction.date().toString(),
        direction.afterwards() ? "Approved afterwards" : "Directed",
        people.reveal(authorisation.directedBy()),
        form(authorisation),
        weighed == null ? "Not recorded" : people.reveal(weighed),
        people.reveal(authorisation.reason()));
  }

  private static String form(Authorisation authorisation) {
    return switch (authorisation.compensation()) {
      case PAID -> "Paid";
      case TOIL -> "Time off in lieu";
      case MIXED ->
          "%d min as time off in lieu, the rest paid".formatted(authorisation.toilMinutes());
    };
  }
}
