package org.workforceledger.leave.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.hours.rules.AdoEligibility;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.leave.api.LeaveCommand.GrantLeave;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.write.Facts;
import org.workforceledger.sites.api.Site;

/** What a grant of leave will mean: for ADO, and for the hours of the day. */
final class LeaveExplained {

  private LeaveExplained() {}

  static List<Step> of(LeaveBook book, GrantLeave command, Engagement engagement, Facts facts) {
    List<Step> steps = new ArrayList<>();
    steps.add(ado(command, engagement, facts));
    steps.addAll(cut(book, command, engagement, facts));
    return steps;
  }

  private static Step ado(GrantLeave command, Engagement engagement, Facts facts) {
    Optional<Flag> bar =
        AdoEligibility.bar(engagement, command.firstDay(), facts.calendar(), facts::siteKind);
    return bar.map(flag -> new Step(flag.clause(), flag.says(), "no ADO credited"))
        .orElseGet(() -> ado(command.type()));
  }

  @Clause({"8.7(g)(iii)", "8.7(g)(iv)", "8.7(h)(i)"})
  private static Step ado(LeaveType type) {
    return switch (type) {
      case WORKERS_COMPENSATION ->
          new Step(
              "8.7(h)(i)",
              "workers' compensation leave credits the ADO rostered; ADO days agreed within it are deemed taken,"
                  + " first out of what such leave credited; of the rest, what had accrued otherwise stays to be"
                  + " taken later, 8.7(h)(ii) (R-14)",
              "ADO credited");
      case SICK, LONG_SERVICE, INDUSTRIAL_RELATIONS_EDUCATION, SPECIAL_PAID ->
          new Step("8.7(g)(iii)", type.says() + " credits the ADO rostered", "ADO credited");
      case ANNUAL ->
          new Step("8.7(g)(iii)", "annual leave credits no ADO (R-14)", "no ADO credited");
      case SPECIAL_UNPAID ->
          new Step(
              "8.7(g)(iv)", "special leave without pay credits no ADO (R-14)", "no ADO credited");
    };
  }

  /** What of a part of a day is no leave, since the day has fewer ordinary hours left. */
  private static List<Step> cut(
      LeaveBook book, GrantLeave command, Engagement engagement, Facts facts) {
    LocalDate date = command.firstDay();
    Hours part = command.hours();
    if (part == null || facts.rosters(engagement.engagementId()).inForce(date).isEmpty()) {
      return List.of();
    }
    Hours free = ordinary(date, engagement, facts).minus(granted(book, date)).atLeast(Hours.ZERO);
    String says =
        "%s: %s granted; leave covers no more than the ordinary hours of the day that no other leave covers"
            .formatted(date, part);
    return part.compareTo(free) > 0 ? List.of(new Step("R-80", says, free.toString())) : List.of();
  }

  private static Hours ordinary(LocalDate date, Engagement engagement, Facts facts) {
    String locality = facts.site(engagement.on(date).siteId()).map(Site::locality).orElse(null);
    return facts.calendar().holidayOn(date, locality).isPresent()
        ? Hours.ZERO
        : facts
            .rosters(engagement.engagementId())
            .on(date)
            .map(day -> Hours.ofMinutes(day.ordinaryMinutes()))
            .orElse(Hours.ZERO);
  }

  private static Hours granted(LeaveBook book, LocalDate date) {
    Hours granted = Hours.ZERO;
    for (LeaveGranted grant : book.on(date)) {
      Long seconds = grant.partSeconds();
      granted = granted.plus(new Hours(seconds == null ? 0 : seconds));
    }
    return granted;
  }
}
