package org.workforceledger.hours.write;

import java.time.LocalDate;
import java.util.List;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.AdoCommand.SettleAdo;
import org.workforceledger.hours.api.AdoCommand.Settlement;
import org.workforceledger.hours.api.AdoEvent.AdoSettled;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.hours.rules.AdoAccount;
import org.workforceledger.hours.rules.AdoEligibility;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.DailyTotals;
import org.workforceledger.hours.rules.UnpaidLeave;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/**
 * What becomes of a balance that is left (8.7(g)(v), 8.7(i); ): a credit is paid out and
 * a debit adjusted on cessation, and on becoming a casual, who has none; after extended leave
 * without pay either moves to the next year.
 */
final class SettlementDecider {

  private SettlementDecider() {}

  static Decision<WorkEvent> settle(SettleAdo command, Facts facts) {
    Circumstances circumstances = Day.circumstances(command.engagementId(), facts);
    Engagement engagement = circumstances.engagement();
    String id = engagement.engagementId();
    DailyTotals totals = DailyTotals.of(command.year(), Day.work(id, command.year(), facts));
    Hours balance = balance(command, totals);
    String clause = clause(command.kind());
    refuseWithoutAdo(command, circumstances, balance);
    refuseTooMuch(command, balance, clause);
    List<Posting> postings =
        switch (command.kind()) {
          case PAID_OUT, ADJUSTED -> onCessation(command, engagement, balance, clause);
          case NEXT_TWO_TERMS -> nextYear(command, circumstances, totals, clause);
        };
    return Decision.of(
        new AdoSettled(
            command.cleanerId(),
            id,
            command.year(),
            command.kind(),
            command.hours().seconds(),
            command.reason(),
            postings,
            List.of()),
        Day.steps(postings));
  }

  private static Hours balance(SettleAdo command, DailyTotals totals) {
    return AdoAccount.of(command.date(), Hours.ZERO, totals).balance();
  }

  /** Who has no ADO has nothing to settle; what was accrued before it was lost is settled. */
  @Clause("8.7(c)(iii)")
  private static void refuseWithoutAdo(
      SettleAdo command, Circumstances circumstances, Hours balance) {
    if (balance.seconds() == 0) {
      circumstances
          .adoBar(command.date())
          .ifPresent(
              bar -> {
                throw Refusal.rule(bar.clause(), bar.says() + ": there is nothing to settle");
              });
    }
  }

  private static String clause(Settlement kind) {
    return switch (kind) {
      case PAID_OUT -> "8.7(i)(ii)";
      case ADJUSTED -> "8.7(i)(iv)";
      case NEXT_TWO_TERMS -> "8.7(g)(v)";
    };
  }

  /** A credit is paid, a debit adjusted, and neither beyond what is left. */
  private static void refuseTooMuch(SettleAdo command, Hours balance, String clause) {
    long most =
        switch (command.kind()) {
          case PAID_OUT -> Math.max(0, balance.seconds());
          case ADJUSTED -> Math.max(0, -balance.seconds());
          case NEXT_TWO_TERMS -> Math.abs(balance.seconds());
        };
    if (command.hours().seconds() > most) {
      String settles =
          switch (command.kind()) {
            case PAID_OUT -> "a credit is paid out";
            case ADJUSTED -> "a debit is adjusted";
            case NEXT_TWO_TERMS -> "what is left goes into the next two terms";
          };
      throw Refusal.rule(
          clause,
          "%s, and the balance of %d is %s: %s cannot be settled so"
              .formatted(settles, command.year(), balance, command.hours()));
    }
  }

  @Clause({"8.7(i)(ii)", "8.7(i)(iv)"})
  private static List<Posting> onCessation(
      SettleAdo command, Engagement engagement, Hours balance, String clause) {
    LocalDate last =
        AdoEligibility.lastDay(engagement, command.year())
            .orElseThrow(
                () ->
                    Refusal.rule(
                        clause, "the employment does not end in " + command.year() + " (R-18)"));
    String because = engagement.isActive(last.plusDays(1)) ? "on becoming a casual" : "on leaving";
    return List.of(posting(last, signed(command, balance), clause, because));
  }

  /**
   * Taken out of the year that closes and brought into the next (8.7(f)(v)), as far as leave
   * without pay explains it whose following two terms reach into the next year.
   */
  @Clause("8.7(g)(v)")
  private static List<Posting> nextYear(
      SettleAdo command, Circumstances circumstances, DailyTotals totals, String clause) {
    int year = command.year();
    Hours kept = UnpaidLeave.kept(circumstances, year);
    long moved = Math.abs(totals.of(Account.ADO_SETTLED).getOrDefault(command.date(), 0L));
    if (command.hours().seconds() + moved > kept.seconds()) {
      throw Refusal.rule(
          clause,
          "leave without pay that lasted into Term 3 kept %s of ADO from accruing in %d and explains no more; %s moved already, %s cannot"
              .formatted(kept, year, new Hours(moved), command.hours()));
    }
    long seconds = signed(command, balance(command, totals));
    String goes = seconds < 0 ? "owing, to be made up in " : "left, to be taken in ";
    String came = seconds < 0 ? "owing from " : "left from ";
    return List.of(
        posting(command.date(), seconds, clause, goes + (year + 1)),
        posting(command.date().plusDays(1), -seconds, clause, came + year));
  }

  private static long signed(SettleAdo command, Hours balance) {
    return balance.seconds() < 0 ? -command.hours().seconds() : command.hours().seconds();
  }

  private static Posting posting(LocalDate date, long seconds, String clause, String because) {
    return new Posting(date, Account.ADO_SETTLED, seconds, clause, because);
  }
}
