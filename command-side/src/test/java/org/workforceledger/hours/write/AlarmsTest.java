package org.workforceledger.hours.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.AlarmSetting;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.RecordAlarmSetting;
import org.workforceledger.hours.api.VoidAlarmSetting;
import org.workforceledger.hours.api.WorkEvent.AlarmSettingRecorded;
import org.workforceledger.hours.api.WorkEvent.AlarmSettingVoided;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;

/** Alarms that were set, and whose minutes they are. */
class AlarmsTest {

  private static final String MONDAY = "2025-05-12";

  private final InMemoryFacts facts =
      new InMemoryFacts()
          .with(
              Known.site("s1", SiteKind.PRIMARY),
              Known.site("s2", SiteKind.PRIMARY),
              Known.permanent("38"),
              Known.roster("2025-01-01"),
              Known.year(2025));
  private final Given<WorkYearAggregate> work =
      new Given<>(WorkYearAggregate.class, WorkYearAggregate::new, facts);

  private static RecordAlarmSetting set(String siteId, String panel, String date) {
    return new RecordAlarmSetting(siteId, panel, "c1", "c1-1", LocalDate.parse(date), 12);
  }

  private static AlarmSettingRecorded by(String cleanerId, String panel) {
    return new AlarmSettingRecorded(
        cleanerId,
        cleanerId + "-1",
        new AlarmSetting("s1", panel, LocalDate.parse(MONDAY), 10),
        List.of(),
        List.of());
  }

  @Test
  @Clause("9.7(d)")
  void creditFifteenMinutes() {
    AlarmSettingRecorded recorded =
        work.when(set("s1", "Main", MONDAY), AlarmSettingRecorded.class);
    assertThat(recorded.setting().minutesTaken()).isEqualTo(12);
    assertThat(recorded.postings())
        .extracting(Posting::account, Posting::seconds, Posting::clause)
        .containsExactly(Tuple.tuple(Account.ADO_ALARM, 900L, "9.7(d)"));
    assertThat(recorded.flags()).isEmpty();
  }

  @Test
  @Clause("9.7(d)")
  void takeBackExcessThatWasPostedForTheirMinutes() {
    work.history(Known.recorded("w1", MONDAY, "06:00", "14:12"));
    assertThat(work.when(set("s1", "Main", MONDAY), AlarmSettingRecorded.class).postings())
        .extracting(Posting::account)
        .contains(Account.ADO_ALARM, Account.ORDINARY, Account.ADO_WORKED)
        .doesNotContain(Account.EXCESS);
  }

  @Test
  @Clause("9.7(f)")
  void areOneCleanersForEachPanelAndDay() {
    facts.with(by("c2", "Main"));
    assertThat(work.refusal(set("s1", "Main", MONDAY))).isEqualTo("RULE 9.7(f)");
    assertThat(work.when(set("s1", "Block B", MONDAY)).events()).hasSize(1);
    assertThat(work.when(set("s1", "Main", "2025-05-13")).events()).hasSize(1);
    assertThat(work.when(set("s2", "Main", MONDAY)).events()).hasSize(1);
  }

  @Test
  @Clause("9.7(f)")
  void maySayAgainHowLongTheSameCleanerTook() {
    work.history(
        new AlarmSettingRecorded(
            "c1",
            "c1-1",
            new AlarmSetting("s1", "Main", LocalDate.parse(MONDAY), 20),
            List.of(new Posting(LocalDate.parse(MONDAY), Account.ADO_ALARM, 900, "9.7(d)", null)),
            List.of()));
    assertThat(work.when(set("s1", "Main", MONDAY), AlarmSettingRecorded.class).postings())
        .isEmpty();
  }

  @Test
  @Clause("9.7(f)")
  void areVoidedAndThenAnotherCleaners() {
    work.history(work.when(set("s1", "Main", MONDAY), AlarmSettingRecorded.class));
    AlarmSettingVoided voided = work.when(voidOf("Main", MONDAY), AlarmSettingVoided.class);
    assertThat(Work.posted(voided)).containsExactly(Tuple.tuple(MONDAY, Account.ADO_ALARM, -900L));
    work.history(voided);
    facts.with(by("c2", "Main"));
    assertThat(work.refusal(set("s1", "Main", MONDAY))).isEqualTo("RULE 9.7(f)");
  }

  @Test
  @Clause("9.7(f)")
  void areVoidedOnceAndOnlyWhereTheyWereRecorded() {
    assertThat(work.refusal(voidOf("Main", MONDAY))).isEqualTo("UNKNOWN panel");
    work.history(work.when(set("s1", "Main", MONDAY), AlarmSettingRecorded.class));
    assertThat(work.refusal(voidOf("Block B", MONDAY))).isEqualTo("UNKNOWN panel");
    assertThat(work.refusal(voidOf("Main", "2025-05-13"))).isEqualTo("UNKNOWN panel");
    work.history(work.when(voidOf("Main", MONDAY), AlarmSettingVoided.class));
    assertThat(work.refusal(voidOf("Main", MONDAY))).isEqualTo("UNKNOWN panel");
    assertThat(work.when(set("s1", "Main", MONDAY)).events()).hasSize(1);
  }

  private static VoidAlarmSetting voidOf(String panel, String date) {
    return new VoidAlarmSetting("s1", panel, "c1", "c1-1", LocalDate.parse(date), Known.WORDS);
  }

  @ParameterizedTest
  @CsvSource({
    "s9, 2025-05-12, UNKNOWN siteId",
    "s1, 2019-05-13, RULE R-0",
    "s1, 2026-02-28, RULE R-0",
    "s1, 2026-02-27, "
  })
  void areRefusedWhereTheyCannotBe(String siteId, String date, @Nullable String refusal) {
    if (refusal == null) {
      assertThat(work.when(set(siteId, "Main", date)).events()).hasSize(1);
    } else {
      assertThat(work.refusal(set(siteId, "Main", date))).isEqualTo(refusal);
    }
  }

  @ParameterizedTest
  @CsvSource({"s1, 2025-05-17, 9.7(d)", "s2, 2025-05-12, R-0"})
  void areFlaggedOnADayWithoutRosterAndAtAnotherSite(String siteId, String date, String clause) {
    assertThat(work.flags(set(siteId, "Main", date))).containsExactly(clause);
  }
}
