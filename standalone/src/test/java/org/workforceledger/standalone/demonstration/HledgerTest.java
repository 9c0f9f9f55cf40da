package org.workforceledger.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.read.Engagements;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.hours.read.AdoStatement;
import org.workforceledger.hours.read.AdoStatements;
import org.workforceledger.hours.read.ToilStatement;
import org.workforceledger.hours.read.ToilStatements;
import org.workforceledger.ledger.Hours;
import org.workforceledger.projections.read.EventLog;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.standalone.RunningLedger;

/** A program that knows nothing of the agreement adds the whole demonstration up as we do. */
class HledgerTest {

  private static final YearMonth FIRST = YearMonth.of(2025, 1);
  private static final YearMonth LAST = YearMonth.of(2026, 12);

  private static final Map<YearMonth, Map<String, Long>> THEIRS = new TreeMap<>();

  @BeforeAll
  static void addUp(@TempDir Path folder) throws IOException {
    Assumptions.assumeTrue(
        Hledger.isInstalled(),
        "hledger is missing: install it (Debian: apt-get install hledger) to check the balances");
    RunningLedger ledger = RunningLedger.get().waitUntilLoaded();
    Path journal = folder.resolve("ledger.journal");
    Files.writeString(
        journal, ledger.get("/api/audit/journal?asAt=" + LAST.atEndOfMonth(), "auditor"));
    Hledger.monthEnds(journal, FIRST, LAST, "^ado:", "^toil:")
        .forEach((month, accounts) -> THEIRS.put(month, compared(accounts)));
  }

  /** The accounts that statements have; what is deemed taken is taken there. */
  private static Map<String, Long> compared(Map<String, Long> accounts) {
    Map<String, Long> compared = new TreeMap<>();
    accounts.forEach(
        (account, seconds) -> {
          String name =
              account
                  .replaceFirst(":deemed$", ":taken")
                  .replaceFirst("^(toil:.*):brought-forward$", "$1:accrued");
          if (name.matches("ado:[^:]+:\\d+(:[^:]+)?|toil:[^:]+(:[^:]+)?")) {
            compared.merge(name, seconds, Long::sum);
          }
        });
    compared.values().removeIf(seconds -> seconds == 0);
    return compared;
  }

  private static <B> B bean(Class<B> type) {
    return RunningLedger.get().application().getBean(type);
  }

  @Test
  @Clause({"8.7(f)(v)", "8.8(c)(ii)"})
  void agreesWithEveryAccountAtEveryMonthsEnd() {
    List<Reckoned> engagements =
        Reckoned.all(bean(EventLog.class), List.of(2024, 2025, 2026, 2027));
    assertThat(engagements).hasSizeGreaterThan(120);
    assertThat(THEIRS).hasSize(24);
    List<String> differences = new ArrayList<>();
    for (YearMonth month : THEIRS.keySet()) {
      Map<String, Long> ours = new TreeMap<>();
      engagements.forEach(each -> ours.putAll(each.at(month.atEndOfMonth())));
      differences.addAll(differences(month, ours, THEIRS.getOrDefault(month, Map.of())));
    }
    assertThat(differences).isEmpty();
    assertThat(THEIRS.get(LAST)).hasSizeGreaterThan(500).containsKey("toil:C1003-1:paid-out");
  }

  private static List<String> differences(
      YearMonth month, Map<String, Long> ours, Map<String, Long> theirs) {
    TreeSet<String> accounts = new TreeSet<>(ours.keySet());
    accounts.addAll(theirs.keySet());
    return accounts.stream()
        .filter(account -> !ours.getOrDefault(account, 0L).equals(theirs.getOrDefault(account, 0L)))
        .map(
            account ->
                "%s %s: %s, by hledger %s"
                    .formatted(month, account, ours.get(account), theirs.get(account)))
        .toList();
  }

  @Test
  @Clause({"8.7(f)(v)", "8.8(c)(ii)"})
  void agreesWithEveryStatementAtTheEndOfEachYear() {
    for (KnownEngagement known : bean(Engagements.class).all(null)) {
      for (int year = FIRST.getYear(); year <= LAST.getYear(); year++) {
        LocalDate close = LocalDate.of(year, 12, 31);
        Moment moment = new Moment(close, null, Instant.parse("2027-01-01T00:00:00Z"));
        AdoStatement ado = bean(AdoStatements.class).of(known, year, moment);
        ToilStatement toil = bean(ToilStatements.class).of(known, moment);
        Map<String, Long> theirs = THEIRS.getOrDefault(YearMonth.from(close), Map.of());
        String name = "ado:" + known.engagementId() + ":" + year;
        assertThat(theirs.getOrDefault(name, 0L))
            .as(name)
            .isEqualTo(Hours.of(ado.balanceHours()).seconds());
        assertThat(theirs.getOrDefault(name + ":credited", 0L))
            .as(name)
            .isEqualTo(Hours.of(ado.creditedHours()).seconds());
        assertThat(theirs.getOrDefault("toil:" + known.engagementId(), 0L))
            .as("toil of " + name)
            .isEqualTo(Hours.of(toil.balanceHours()).seconds());
      }
    }
  }
}
