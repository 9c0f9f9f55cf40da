package org.workforceledger.sites.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.sites.api.Area;
import org.workforceledger.sites.api.SiteEvent.SiteMeasured;
import org.workforceledger.sites.api.Surface;
import org.workforceledger.sites.api.Urinal;

/** What a measurement changes. */
class MeasurementChangesTest {

  private final Area hall = new Area("hall", Surface.POLISHED_WOOD, new BigDecimal("420"), 3);
  private final Area block = new Area("block-a", Surface.CARPET, new BigDecimal("997.5"), null);

  private static SiteMeasured measured(int fixtures, String urinal, Area... areas) {
    return new SiteMeasured(
        "s1",
        ASite.DAY,
        List.of(areas),
        fixtures,
        List.of(new Urinal(new BigDecimal(urinal))),
        "Measured");
  }

  @Test
  void countsWhatIsMeasuredFirst() {
    assertThat(MeasurementChanges.between(null, measured(24, "1.8", hall, block)))
        .containsExactly(
            new Step("Sch 1, 2", "first measurement; fixtures: 24, urinals: 1", "2 areas"));
  }

  @Test
  void saysNothingWhereNothingIsOtherwise() {
    Area everyDay = new Area("block-a", Surface.CARPET, new BigDecimal("997.50"), 5);
    assertThat(
            MeasurementChanges.between(
                measured(24, "1.8", hall, block), measured(24, "1.80", everyDay, hall)))
        .isEmpty();
  }

  @Test
  void namesEachAreaThatIsNewOrGoneOrOtherwiseAndWhatIsCounted() {
    Area smaller = new Area("hall", Surface.POLISHED_WOOD, new BigDecimal("400"), 2);
    Area gym = new Area("gym", Surface.VINYL, BigDecimal.TEN, null);
    assertThat(
            MeasurementChanges.between(
                measured(24, "1.8", hall, block), measured(26, "3.6", smaller, gym)))
        .extracting(Step::says, Step::result)
        .containsExactly(
            tuple(
                "hall: Polished wood 420 m2, 3 days a week", "Polished wood 400 m2, 2 days a week"),
            tuple("gym is new", "Vinyl 10 m2, 5 days a week"),
            tuple("block-a: Carpet 997.5 m2, 5 days a week", "no longer there"),
            tuple("fixtures: 24", "26"),
            tuple("urinals: 1.8 m", "3.6 m"));
  }
}
