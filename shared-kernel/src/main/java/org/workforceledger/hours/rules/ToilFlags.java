package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.ToilBook.Application;
import org.workforceledger.hours.api.ToilEvent.ToilConverted;
import org.workforceledger.hours.api.ToilEvent.ToilDecided;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;

/** What an account of time off in lieu points out, from the facts alone. */
public final class ToilFlags {

  private ToilFlags() {}

  /** All flags of the account as at a day. */
  public static List<Flag> of(ToilFacts facts, LeaveBook leave, LocalDate asAt) {
    List<Flag> flags = new ArrayList<>();
    facts.book().taken().headMap(asAt, true).keySet().stream()
        .flatMap(date -> withoutApproval(facts, date).stream())
        .forEach(flags::add);
    ToilAccount account = ToilAccount.of(facts, asAt);
    account.overdrawn().forEach(each -> flags.add(overdrawn(each.date(), each.hours())));
    facts.book().conversions().stream()
        .filter(each -> !each.date().isAfter(asAt))
        .flatMap(each -> withoutLeave(each, leave).stream())
        .forEach(flags::add);
    account.unresolved().forEach(each -> flags.add(unresolved(each)));
    return flags;
  }

  /** What the time off of one day breaches. */
  public static List<Flag> ofTaking(ToilFacts facts, LocalDate date) {
    return Stream.concat(
            withoutApproval(facts, date).stream(),
            ToilAccount.of(facts, date).overdrawn().stream()
                .filter(each -> each.date().equals(date))
                .map(each -> overdrawn(date, each.hours())))
        .toList();
  }

  /** An approval of the day itself counts as prior; one that came later does not. */
  @Clause("8.8(c)(v)")
  private static Optional<Flag> withoutApproval(ToilFacts facts, LocalDate date) {
    long approved =
        facts.book().applications().values().stream()
            .filter(each -> each.applied().date().equals(date) && isApprovedBy(each, date))
            .mapToLong(each -> each.applied().seconds())
            .sum();
    long beyond = facts.book().takenOn(date) - approved;
    return beyond > 0
        ? Optional.of(
            flag("8.8(c)(v)", date, new Hours(beyond) + " taken off without prior approval"))
        : Optional.empty();
  }

  private static boolean isApprovedBy(Application application, LocalDate date) {
    ToilDecided decided = application.decided();
    return decided != null && decided.approved() && !decided.decidedOn().isAfter(date);
  }

  @Clause("8.8(c)(i)")
  private static Flag overdrawn(LocalDate date, Hours hours) {
    return flag("8.8(c)(i)", date, hours + " more used than overtime was worked for");
  }

  /** The conversion stands; people decide what follows when its ground is gone. */
  @Clause("8.8(c)(vii)")
  private static Optional<Flag> withoutLeave(ToilConverted converted, LeaveBook leave) {
    Optional<LeaveGranted> standing = leave.find(converted.leaveId());
    return standing.isPresent()
        ? Optional.empty()
        : Optional.of(
            flag(
                "8.8(c)(vii)",
                converted.date(),
                "%s became ADO because of leave %s, which was cancelled"
                    .formatted(new Hours(converted.seconds()), converted.leaveId())));
  }

  @Clause("8.8(c)(iv)")
  private static Flag unresolved(ToilAccount.Unused left) {
    return flag(
        "8.8(c)(iv)",
        left.due(),
        "%s worked for on %s is unused after twelve months and no application for as much was refused: unresolved"
            .formatted(left.hours(), left.worked()));
  }

  private static Flag flag(String clause, LocalDate date, String says) {
    return new Flag(clause, date + ": " + says);
  }
}
