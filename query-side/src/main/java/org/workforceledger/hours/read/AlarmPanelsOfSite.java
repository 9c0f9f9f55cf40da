package org.workforceledger.hours.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.api.AlarmSetting;
import org.workforceledger.hours.rules.AlarmPanels;
import org.workforceledger.ledger.Flag;
import org.workforceledger.queries.read.Moment;

/**
 * A site's alarm panels with the days on which each was set (9.7). It names nobody, because
 * committees read it too.
 *
 * @param panels by panel and day, what was said of its setting, in order of recording
 */
record AlarmPanelsOfSite(String siteId, TreeMap<String, TreeMap<LocalDate, List<Said>>> panels) {

  /**
   * What was recorded of a panel's setting on a day.
   *
   * @param set false where the setting was voided
   * @param minutes how long it took; null where nobody said
   */
  record Said(Instant recordedAt, boolean set, @Nullable Integer minutes) {

    boolean isKnown(@Nullable Instant knownAt) {
      return knownAt == null || !recordedAt.isAfter(knownAt);
    }
  }

  static AlarmPanelsOfSite empty(String siteId) {
    return new AlarmPanelsOfSite(siteId, new TreeMap<>());
  }

  /** The same after one more setting. */
  AlarmPanelsOfSite with(AlarmSetting setting, Instant recordedAt) {
    return with(
        setting.panel(), setting.date(), new Said(recordedAt, true, setting.minutesTaken()));
  }

  /** The same without the setting of a day. */
  AlarmPanelsOfSite without(String panel, LocalDate date, Instant recordedAt) {
    return with(panel, date, new Said(recordedAt, false, null));
  }

  private AlarmPanelsOfSite with(String panel, LocalDate date, Said said) {
    TreeMap<String, TreeMap<LocalDate, List<Said>>> next = new TreeMap<>(panels);
    TreeMap<LocalDate, List<Said>> days = new TreeMap<>(next.getOrDefault(panel, new TreeMap<>()));
    List<Said> all = new ArrayList<>(days.getOrDefault(date, List.of()));
    all.add(said);
    days.put(date, List.copyOf(all));
    next.put(panel, days);
    return new AlarmPanelsOfSite(siteId, next);
  }

  /**
   * A panel up to a day.
   *
   * @param settings on how many days it was set
   * @param longSettings on how many of the last ten that were timed more than 15 minutes went
   * @param investigate what 9.7(e) asks for; null if nothing
   */
  record Panel(
      String panel,
      int settings,
      LocalDate lastSetOn,
      int longSettings,
      @Nullable Flag investigate) {}

  /** The panels that were set by a day, in order of name. */
  List<Panel> at(Moment moment) {
    return panels.entrySet().stream()
        .flatMap(panel -> panel(panel.getKey(), known(panel.getValue(), moment)))
        .toList();
  }

  /** The days up to the moment's on which a panel was set; of two settings the later holds. */
  private static TreeMap<LocalDate, Said> known(
      TreeMap<LocalDate, List<Said>> days, Moment moment) {
    TreeMap<LocalDate, Said> known = new TreeMap<>();
    days.headMap(moment.asAt(), true)
        .forEach(
            (date, all) ->
                last(all, moment.knownAt())
                    .filter(Said::set)
                    .ifPresent(said -> known.put(date, said)));
    return known;
  }

  private static Optional<Said> last(List<Said> all, @Nullable Instant knownAt) {
    return all.stream().filter(said -> said.isKnown(knownAt)).reduce((_, later) -> later);
  }

  private static Stream<Panel> panel(String name, TreeMap<LocalDate, Said> set) {
    if (set.isEmpty()) {
      return Stream.empty();
    }
    TreeMap<LocalDate, Integer> timed = new TreeMap<>();
    for (Map.Entry<LocalDate, Said> day : set.entrySet()) {
      Integer minutes = day.getValue().minutes();
      if (minutes != null) {
        timed.put(day.getKey(), minutes);
      }
    }
    return Stream.of(
        new Panel(
            name,
            set.size(),
            set.lastKey(),
            AlarmPanels.longSettings(timed),
            AlarmPanels.investigate(timed).orElse(null)));
  }
}
