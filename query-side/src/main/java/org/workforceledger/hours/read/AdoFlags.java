package org.workforceledger.hours.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.rules.AdditionalAdo;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.AdoAccount;
import org.workforceledger.hours.rules.AdoInTerm;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.DailyTotals;
import org.workforceledger.hours.rules.YearFlags;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.Streams;

/** What a statement points out: what follows from its figures, then what its days breach. */
final class AdoFlags {

  private AdoFlags() {}

  /**
   * The flags of a statement, each once.
   *
   * @param asAt the effective date asked about
   * @param today by which the year may be over
   */
  static List<Flag> of(
      AdoAccount account,
      Circumstances circumstances,
      Map<Integer, WorkYear> work,
      DailyTotals totals,
      LocalDate asAt,
      LocalDate today) {
    List<Flag> flags = new ArrayList<>();
    Optional<Flag> leaving = LeavingFlags.of(account, circumstances.engagement(), asAt);
    leaving.or(() -> inAdvance(account)).ifPresent(flags::add);
    account.takenBeyond(circumstances.isSchoolBased(asAt)).ifPresent(flags::add);
    flags.addAll(ofCircumstances(circumstances, account.year(), asAt));
    LocalDate close = LocalDate.of(account.year(), 12, 31);
    boolean closed = today.isAfter(close) && !asAt.isBefore(close);
    if (closed && leaving.isEmpty() && account.balance().seconds() != 0) {
      flags.add(unresolved(account));
    }
    flags.addAll(notDeemed(totals, asAt));
    flags.addAll(AdoInTerm.flags(circumstances, totals, work.values()));
    flags.addAll(ofDays(circumstances, work, account.year(), asAt));
    return flags.stream().distinct().toList();
  }

  @Clause("8.7(b)(vi)")
  private static Optional<Flag> inAdvance(AdoAccount account) {
    Hours ahead = Hours.ZERO.minus(account.balance());
    return ahead.isPositive()
        ? Optional.of(new Flag("8.7(b)(vi)", ahead + " taken in advance"))
        : Optional.empty();
  }

  private static List<Flag> ofCircumstances(Circumstances circumstances, int year, LocalDate asAt) {
    List<Flag> flags = new ArrayList<>();
    if (circumstances.calendar().year(year).isEmpty()) {
      flags.add(
          new Flag(
              "8.7(d)(iv)", "the school year " + year + " is not published: nothing required"));
    }
    circumstances
        .engagement()
        .additionalAdoAgreedOn(year)
        .flatMap(
            on -> circumstances.calendar().year(year).flatMap(of -> AdditionalAdo.late(of, on)))
        .ifPresent(flags::add);
    if (circumstances.isRosterStale(asAt)) {
      flags.add(new Flag("R-6", "the roster's hours are no longer the engagement's"));
    }
    circumstances.adoBar(asAt).ifPresent(flags::add);
    return flags;
  }

  @Clause("8.7(f)(v)")
  private static Flag unresolved(AdoAccount account) {
    return new Flag(
        "8.7(f)(v)",
        account.balance().isPositive()
            ? account.balance() + " remained on 31 December and awaits settlement (R-17)"
            : account.balance().times(-1)
                + " more was taken than credited by 31 December and awaits settlement (R-17)");
  }

  /** ADO days during workers' compensation whose hours had accrued otherwise. */
  @Clause("8.7(h)(ii)")
  private static List<Flag> notDeemed(DailyTotals totals, LocalDate asAt) {
    Map<LocalDate, Long> deemed = totals.deemed();
    List<Flag> flags = new ArrayList<>();
    totals
        .of(Account.ADO_DEEMED)
        .headMap(asAt, true)
        .forEach(
            (date, agreed) -> {
              Hours stay = new Hours(agreed - deemed.getOrDefault(date, 0L));
              if (stay.isPositive()) {
                String says =
                    date + ": %s of the ADO day had accrued otherwise and stay to be taken later";
                flags.add(new Flag("8.7(h)(ii)", says.formatted(stay)));
              }
            });
    return flags;
  }

  /** What its days breach, by all that is known of them. */
  private static List<Flag> ofDays(
      Circumstances circumstances, Map<Integer, WorkYear> work, int year, LocalDate asAt) {
    LocalDate last = LocalDate.of(year, 12, 31);
    LocalDate end = asAt.isBefore(last) ? asAt : last;
    return YearFlags.of(
            circumstances,
            work.values(),
            date -> work.getOrDefault(Streams.workYear(date), new WorkYear()),
            LocalDate.of(year, 1, 1),
            end)
        .values()
        .stream()
        .flatMap(List::stream)
        .toList();
  }
}
