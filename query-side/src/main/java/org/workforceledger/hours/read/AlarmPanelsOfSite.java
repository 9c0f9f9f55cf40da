package org.workforceledger.hours.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.api.AlarmSetting;
import org.workforceledger.hours.rules.AlarmPanels;
import org.workforceledger.ledger.Flag;

/**
 * A site's alarm panels with the days on which each was set (9.7). It names nobody, because
 * committees read it too.
 *
 * @param days by panel, the days on which it was set
 * @param minutes by panel and day, how long it took where somebody said
 */
record AlarmPanelsOfSite(
    String siteId,
    TreeMap<String, TreeSet<LocalDate>> days,
    TreeMap<String, TreeMap<LocalDate, Integer>> minutes) {

  static AlarmPanelsOfSite empty(String siteId) {
    return new AlarmPanelsOfSite(siteId, new TreeMap<>(), new TreeMap<>());
  }

  /** The same after one more setting; of two of one day the later recorded holds. */
  AlarmPanelsOfSite with(AlarmSetting setting) {
    AlarmPanelsOfSite next = copy();
    next.days.computeIfAbsent(setting.panel(), _ -> new TreeSet<>()).add(setting.date());
    Map<LocalDate, Integer> timed =
        next.minutes.computeIfAbsent(setting.panel(), _ -> new TreeMap<>());
    Integer taken = setting.minutesTaken();
    if (taken == null) {
      timed.remove(setting.date());
    } else {
      timed.put(setting.date(), taken);
    }
    return next;
  }

  /** The same without the setting of a day. */
  AlarmPanelsOfSite without(String panel, LocalDate date) {
    AlarmPanelsOfSite next = copy();
    next.days.getOrDefault(panel, new TreeSet<>()).remove(date);
    next.days.values().removeIf(Set::isEmpty);
    next.minutes.getOrDefault(panel, new TreeMap<>()).remove(date);
    return next;
  }

  private AlarmPanelsOfSite copy() {
    AlarmPanelsOfSite next = empty(siteId);
    days.forEach((panel, each) -> next.days.put(panel, new TreeSet<>(each)));
    minutes.forEach((panel, each) -> next.minutes.put(panel, new TreeMap<>(each)));
    return next;
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
  List<Panel> on(LocalDate asAt) {
    return days.entrySet().stream()
        .filter(panel -> !panel.getValue().first().isAfter(asAt))
        .map(panel -> panel(panel.getKey(), asAt))
        .toList();
  }

  private Panel panel(String name, LocalDate asAt) {
    var set = days.getOrDefault(name, new TreeSet<>()).headSet(asAt, true);
    var timed = minutes.getOrDefault(name, new TreeMap<>()).headMap(asAt, true);
    return new Panel(
        name,
        set.size(),
        set.last(),
        AlarmPanels.longSettings(timed),
        AlarmPanels.investigate(timed).orElse(null));
  }
}
