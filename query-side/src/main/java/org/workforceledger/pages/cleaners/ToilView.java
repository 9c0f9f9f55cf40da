package org.workforceledger.pages.cleaners;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.workforceledger.hours.read.ToilStatement;
import org.workforceledger.hours.read.ToilStatement.Decision;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Text;
import org.workforceledger.pages.Tile;
import org.workforceledger.pages.cleaners.ToilPage.Application;

/** Turns an account of time off in lieu into the texts of its page. */
record ToilView(ToilStatement account, Head head, StatementAsked asked, boolean linksToLog) {

  ToilPage page() {
    String cleaner = "/cleaners/" + account.cleanerId();
    Address of = asked.address().with("engagementId", account.engagementId()).without("asAt");
    return new ToilPage(
        account.cleanerId(),
        head.name(),
        account.engagementId(),
        head.facts(),
        head.engagements(),
        asked.asAtText(),
        asked.knownAtText(),
        asked.says(),
        figures(),
        LineTexts.flags(account.flags()),
        account.applications().stream().map(this::application).toList(),
        LineTexts.of(account.lines(), linksToLog),
        of.at(cleaner + "/ado").href(),
        of.at(cleaner + "/days").href(),
        asked.csv(account.engagementId()).without("year").at("/api" + cleaner + "/toil").href());
  }

  private List<Tile> figures() {
    return List.of(
        new Tile("Accrued", Text.hours(account.accruedHours()), "time for time"),
        new Tile("Taken", Text.hours(account.takenHours()), "as time off"),
        new Tile("Converted", Text.hours(account.convertedHours()), "to ADO, one for one"),
        new Tile("Paid out", Text.hours(account.paidOutHours()), "at the ordinary rate"),
        new Tile("Balance", Text.hours(account.balanceHours()), balance()),
        new Tile(
            "Unresolved",
            Text.hours(account.unresolvedHours()),
            account.unresolvedHours().signum() == 0
                ? "nothing is older than twelve months"
                : "of the balance, older than twelve months"));
  }

  private String balance() {
    return switch (account.balanceHours().signum()) {
      case 1 -> "left to take";
      case -1 -> "taken before it was worked";
      default -> "nothing left to take";
    };
  }

  private Application application(ToilStatement.Application application) {
    return new Application(
        application.applicationId(),
        Text.dayDate(application.date()),
        application.date().toString(),
        Text.hours(application.hours()),
        decision(application),
        application.reason(),
        events(application));
  }

  private static String decision(ToilStatement.Application application) {
    if (application.decision() == Decision.UNDECIDED || application.decidedOn() == null) {
      return "Not decided yet";
    }
    return "%s on %s, recorded by %s"
        .formatted(
            Text.words(application.decision()),
            Text.date(application.decidedOn()),
            Objects.requireNonNullElse(application.decidedBy(), "nobody"));
  }

  private List<Choice> events(ToilStatement.Application application) {
    List<Choice> events = new ArrayList<>();
    if (linksToLog) {
      Stream.of(application.position(), application.decidedPosition())
          .filter(Objects::nonNull)
          .map(position -> new Choice("#" + position, "/audit/events/" + position, false))
          .forEach(events::add);
    }
    return events;
  }
}
