package org.workforceledger.log.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.log.write.Arriving.authorise;
import static org.workforceledger.log.write.Arriving.correct;
import static org.workforceledger.log.write.Arriving.day;
import static org.workforceledger.log.write.Arriving.shift;
import static org.workforceledger.testing.Known.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.EngagementCommand.ChangeHours;
import org.workforceledger.employment.api.EngagementCommand.EngageCleaner;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.hours.api.Authorisation.Compensation;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.SiteCommand.RegisterSite;
import org.workforceledger.sites.api.SiteKind;

/** A casual's hours come to the same in whatever order they and the terms of others arrive. */
class CasualOrderTest {

  private static final InMemoryLedger LEDGER = new InMemoryLedger();

  /** Each list keeps its order; the lists mingle in any. */
  private static List<List<Command>> facts() {
    return List.of(
        List.of(
            engage("c2", Tenure.PERMANENT, "38", null),
            new ChangeHours("c2", "c2-1", Hours.of("30"), day("2025-03-12"), WORDS)),
        List.of(shift("w1", "2025-03-10", "06:00", "14:00", null)),
        List.of(
            shift("w2", "2025-03-11", "06:00", "14:36", null),
            authorise("w2", "2025-03-11", Compensation.PAID)),
        List.of(shift("w3", "2025-03-12", "06:00", "18:00", null)),
        List.of(
            shift("w4", "2025-03-13", "06:00", "16:00", null),
            correct("w4", "2025-03-13", "06:00", "18:00")),
        List.of(shift("w5", "2025-03-14", "06:00", "10:00", null)),
        List.of(shift("w6", "2025-03-15", "08:00", "11:00", null)));
  }

  private static EngageCleaner engage(
      String cleaner, Tenure tenure, @Nullable String hours, @Nullable String backfillFor) {
    return new EngageCleaner(
        cleaner,
        cleaner + "-1",
        WORDS,
        WORDS,
        null,
        "s1",
        day("2025-01-28"),
        tenure,
        hours == null ? null : Hours.of(hours),
        1,
        null,
        null,
        backfillFor,
        null);
  }

  private static Map<String, Long> totals(Random arrival) {
    LEDGER.clear();
    LEDGER.facts().today("2025-12-31");
    List<Command> order = new ArrayList<>();
    order.add(new RegisterSite("s1", "A", Region.NORTH_COAST, null, SiteKind.HIGH, null, null));
    order.add(engage("c1", Tenure.CASUAL, null, "c2"));
    order.addAll(Arriving.mingled(facts(), arrival));
    order.forEach(command -> assertThat(LEDGER.send(command)).as("%s", command).isEmpty());
    return LEDGER.totals();
  }

  /**
   * In a full-time cleaner's place until 12 March, then in a part-time one's: 7.6 h, 7.6 h and 12 h
   * leave 10.8 h of 38 on Thursday, of whose 11.5 h the rest is excess, and none on Friday.
   */
  @ParameterizedTest
  @Clause({"5.4(b)", "8.8(b)(iv)", "8.8(b)(v)"})
  @ValueSource(ints = {0, 10, 20, 30})
  void makesNoDifference(int seed) {
    for (int i = seed; i < seed + 10; i++) {
      assertThat(totals(new Random(i)))
          .as("seed " + i)
          .isEqualTo(
              Map.ofEntries(
                  on("10 ORDINARY", "7.6"),
                  on("10 EXCESS", "0.4"),
                  on("11 ORDINARY", "7.6"),
                  on("11 EXCESS_PAID", "1"),
                  on("11 OVERTIME_15", "1"),
                  on("12 ORDINARY", "12"),
                  on("13 ORDINARY", "10.8"),
                  on("13 EXCESS", "0.7"),
                  on("14 EXCESS", "4"),
                  on("14 PAID_ORDINARY", "2"),
                  on("15 EXCESS", "3"),
                  on("15 PAID_ORDINARY", "2")));
    }
  }

  private static Map.Entry<String, Long> on(String dayAndAccount, String hours) {
    return Map.entry("c1-1 2025-03-" + dayAndAccount, Hours.of(hours).seconds());
  }
}
