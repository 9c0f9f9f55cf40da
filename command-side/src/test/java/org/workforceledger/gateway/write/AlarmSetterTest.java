package org.workforceledger.gateway.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.testing.Api;
import org.workforceledger.testing.Api.Answer;
import org.workforceledger.testing.Bodies;
import org.workforceledger.testing.TestLedger;
import org.workforceledger.testing.World;

/** Whose an alarm panel's minutes are, over the stored ids that are never deleted. */
class AlarmSetterTest {

  private final TestLedger ledger = TestLedger.shared();
  private final World world = World.rostered(ledger);
  private final Api hr = ledger.hr();

  private String cleaner() {
    String cleaner = TestLedger.id("c");
    hr.taken("EngageCleaner", Bodies.engage(cleaner, world.site()));
    hr.taken("AgreeRoster", Bodies.roster(cleaner));
    return cleaner;
  }

  private String setting(String cleaner) {
    return """
        {"siteId":"%s","panel":"Main","cleanerId":"%s","date":"%s"}
        """
        .formatted(world.site(), cleaner, Bodies.MONDAY);
  }

  private String voiding(String cleaner) {
    return Bodies.with(setting(cleaner), "reason", "\"The wrong cleaner\"");
  }

  @Test
  @Clause("9.7(f)")
  void areTheNextNamedCleanersOnceVoided() {
    String first = world.cleaner();
    String second = cleaner();
    String third = cleaner();
    hr.taken("RecordAlarmSetting", setting(first));
    assertThat(hr.send("RecordAlarmSetting", setting(second)).status()).isEqualTo(422);
    assertThat(hr.send("VoidAlarmSetting", voiding(second)).status()).isEqualTo(404);
    assertThat(hr.dryRun("VoidAlarmSetting", voiding(first)).status()).isEqualTo(200);
    assertThat(hr.send("RecordAlarmSetting", setting(second)).status()).isEqualTo(422);
    Answer voided = hr.taken("VoidAlarmSetting", voiding(first));
    assertThat(voided.types()).containsExactly("hours.AlarmSettingVoided");
    assertThat(hr.send("VoidAlarmSetting", voiding(first)).status()).isEqualTo(404);
    hr.taken("RecordAlarmSetting", setting(second));
    assertThat(hr.send("RecordAlarmSetting", setting(first)).status()).isEqualTo(422);
    assertThat(hr.send("RecordAlarmSetting", setting(third)).status()).isEqualTo(422);
    hr.taken("VoidAlarmSetting", voiding(second));
    hr.taken("RecordAlarmSetting", setting(first));
    assertThat(hr.send("RecordAlarmSetting", setting(third)).json().path("clause").asString())
        .isEqualTo("9.7(f)");
  }

  @Test
  @Clause("9.7(f)")
  void changeHandsWithinOneBatchToo() {
    String first = world.cleaner();
    String second = cleaner();
    var answers =
        hr.bulk(
            Bodies.line("RecordAlarmSetting", setting(first)),
            Bodies.line("VoidAlarmSetting", voiding(first)),
            Bodies.line("RecordAlarmSetting", setting(second)),
            Bodies.line("RecordAlarmSetting", setting(first)));
    assertThat(answers.stream().map(line -> line.path("status").asInt()).toList())
        .containsExactly(200, 200, 200, 422);
  }
}
