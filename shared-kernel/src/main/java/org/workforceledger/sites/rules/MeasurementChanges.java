package org.workforceledger.sites.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.sites.api.Area;
import org.workforceledger.sites.api.SiteEvent.SiteMeasured;
import org.workforceledger.sites.api.Urinal;

/**
 * What a measurement changes of the one that it takes the place of (Schedule 1, 2). Example: "hall:
 * Polished wood 420 m2, 3 days a week", changed to "Polished wood 460 m2, 3 days a week".
 */
public final class MeasurementChanges {

  private static final String CLAUSE = "Sch 1, 2";

  private MeasurementChanges() {}

  /**
   * The changes, areas first, each with what is there now as its result; empty where both say the
   * same.
   *
   * @param before what applied until then; null at the first measurement, whose areas are counted
   */
  public static List<Step> between(@Nullable SiteMeasured before, SiteMeasured after) {
    if (before == null) {
      return List.of(
          new Step(
              CLAUSE,
              "first measurement; fixtures: %d, urinals: %d"
                  .formatted(after.fixtures(), after.urinals().size()),
              after.areas().size() + (after.areas().size() == 1 ? " area" : " areas")));
    }
    List<Step> steps = new ArrayList<>();
    Map<String, String> were = areas(before);
    Map<String, String> are = areas(after);
    are.forEach(
        (id, is) -> {
          String was = were.get(id);
          if (was == null) {
            steps.add(new Step(CLAUSE, id + " is new", is));
          } else if (!was.equals(is)) {
            steps.add(new Step(CLAUSE, id + ": " + was, is));
          }
        });
    were.forEach(
        (id, was) -> {
          if (!are.containsKey(id)) {
            steps.add(new Step(CLAUSE, id + ": " + was, "no longer there"));
          }
        });
    changed("fixtures", count(before), count(after), steps);
    changed("urinals", lengths(before), lengths(after), steps);
    return List.copyOf(steps);
  }

  private static void changed(String what, String was, String is, List<Step> steps) {
    if (!was.equals(is)) {
      steps.add(new Step(CLAUSE, what + ": " + was, is));
    }
  }

  private static Map<String, String> areas(SiteMeasured measured) {
    Map<String, String> areas = new LinkedHashMap<>();
    measured.areas().forEach(area -> areas.put(area.areaId(), words(area)));
    return areas;
  }

  private static String words(Area area) {
    return "%s %s m2, %d days a week"
        .formatted(CleaningRows.words(area.surface()), plain(area.squareMetres()), area.days());
  }

  private static String count(SiteMeasured measured) {
    return Integer.toString(measured.fixtures());
  }

  private static String lengths(SiteMeasured measured) {
    return measured.urinals().isEmpty()
        ? "none"
        : measured.urinals().stream()
            .map(Urinal::lengthMetres)
            .sorted()
            .map(MeasurementChanges::plain)
            .collect(Collectors.joining(" m, ", "", " m"));
  }

  private static String plain(BigDecimal measure) {
    return measure.stripTrailingZeros().toPlainString();
  }
}
