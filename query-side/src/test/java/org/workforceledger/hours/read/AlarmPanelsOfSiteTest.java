package org.workforceledger.hours.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.AlarmSetting;
import org.workforceledger.hours.read.AlarmPanelsOfSite.Panel;
import org.workforceledger.queries.read.Moment;

class AlarmPanelsOfSiteTest {

  private static final LocalDate DAY = LocalDate.parse("2025-03-03");
  private static final Instant SET = Instant.parse("2025-03-03T20:00:00Z");
  private static final Instant VOIDED = Instant.parse("2025-03-05T00:00:00Z");

  private final AlarmPanelsOfSite voided =
      AlarmPanelsOfSite.empty("S1")
          .with(new AlarmSetting("S1", "Main", DAY, 10), SET)
          .without("Main", DAY, VOIDED);

  @Test
  @Clause("9.7(e)")
  void showsASettingOnlyWhileItWasKnown() {
    assertThat(panels(voided, DAY, SET.minusMillis(1))).isEmpty();
    assertThat(panels(voided, DAY, SET)).extracting(Panel::settings).containsExactly(1);
    assertThat(panels(voided, DAY, VOIDED.minusMillis(1))).hasSize(1);
    assertThat(panels(voided, DAY, VOIDED)).isEmpty();
    assertThat(panels(voided, DAY, null)).isEmpty();
  }

  @Test
  @Clause("9.7(e)")
  void ofTwoSettingsOfADayTheLaterRecordedHolds() {
    AlarmPanelsOfSite twice =
        AlarmPanelsOfSite.empty("S1")
            .with(new AlarmSetting("S1", "Main", DAY, 30), SET)
            .with(new AlarmSetting("S1", "Main", DAY, 10), VOIDED);
    assertThat(panels(twice, DAY, SET)).extracting(Panel::longSettings).containsExactly(1);
    assertThat(panels(twice, DAY, null)).extracting(Panel::longSettings).containsExactly(0);
  }

  @Test
  @Clause("9.7(e)")
  void showsNothingBeforeTheDayItWasSet() {
    AlarmPanelsOfSite once =
        AlarmPanelsOfSite.empty("S1").with(new AlarmSetting("S1", "Main", DAY, null), SET);
    assertThat(panels(once, DAY.minusDays(1), null)).isEmpty();
    assertThat(panels(once, DAY, null)).extracting(Panel::lastSetOn).containsExactly(DAY);
  }

  private static List<Panel> panels(
      AlarmPanelsOfSite of, LocalDate asAt, @Nullable Instant knownAt) {
    return of.at(new Moment(asAt, knownAt, VOIDED.plusSeconds(60)));
  }
}
