package org.workforceledger.pages.cleaners;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.read.AdoForecast;
import org.workforceledger.hours.read.AdoForecast.Additional;
import org.workforceledger.hours.read.AdoForecast.Line;
import org.workforceledger.hours.read.AdoForecast.Rostered;
import org.workforceledger.hours.read.AskedMinutes;
import org.workforceledger.pages.Text;
import org.workforceledger.pages.cleaners.ForecastPage.Slider;
import org.workforceledger.pages.cleaners.ForecastPage.Vacation;

/** The sentences of a forecast's page. */
final class ForecastWords {

  private ForecastWords() {}

  static String compared(AdoForecast whatIf, AdoForecast roster) {
    return ("What if these minutes were worked for ADO after %s (%s): %s by the year's end and %s"
            + " short of what is required. By the agreed roster: %s, and %s short. This is worked"
            + " out for you alone; nothing is stored.")
        .formatted(
            Text.date(whatIf.asAt()),
            rostered(whatIf.roster()),
            Text.hours(whatIf.expectedHours()),
            Text.hours(whatIf.shortfallHours()),
            Text.hours(roster.expectedHours()),
            Text.hours(roster.shortfallHours()));
  }

  /** {@code Mon 21 min, Tue 21 min}; empty without a roster. */
  static String rostered(List<Rostered> roster) {
    return roster.stream()
        .map(day -> "%s%s %d min".formatted(named(day.day()), week(day), day.adoMinutes()))
        .collect(Collectors.joining(", "));
  }

  /** One for each rostered weekday, at the longer of the fortnight's two where they differ. */
  static List<Slider> sliders(List<Rostered> roster) {
    Map<DayOfWeek, Integer> minutes = new EnumMap<>(DayOfWeek.class);
    roster.forEach(day -> minutes.merge(day.day(), day.adoMinutes(), Math::max));
    return minutes.entrySet().stream()
        .map(day -> new Slider(AskedMinutes.of(day.getKey()), full(day.getKey()), day.getValue()))
        .toList();
  }

  private static String full(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.forLanguageTag("en-AU"));
  }

  private static String named(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Locale.forLanguageTag("en-AU"));
  }

  private static String week(Rostered day) {
    return day.week() == null ? "" : " of week " + day.week();
  }

  static Vacation vacation(Line line) {
    return new Vacation(
        VacationBands.name(line.vacation()),
        Text.dayDate(line.firstDay()),
        line.firstDay().toString(),
        Text.hours(line.neededHours()),
        Text.hours(line.expectedHours()),
        Text.hours(line.shortfallHours()),
        act(line.lastDateToAct(), line.tooLate()),
        outcome(line),
        switch (line.outcome()) {
          case COVERED -> "chip-good";
          case IN_ADVANCE -> "chip-warn";
          case SHORT -> "chip-bad";
        });
  }

  private static String act(@Nullable LocalDate lastDate, boolean tooLate) {
    if (lastDate == null) {
      return tooLate ? "Too late: there were not enough rostered days" : "";
    }
    return tooLate ? "Too late since " + Text.date(lastDate) : Text.dayDate(lastDate);
  }

  private static String outcome(Line line) {
    LocalDate covered = line.coveredOn();
    return switch (line.outcome()) {
      case COVERED -> "Covered";
      case IN_ADVANCE ->
          "In advance" + (covered == null ? "" : ", covered by " + Text.date(covered));
      case SHORT -> "Not covered in the year";
    };
  }

  static @Nullable String yearEnd(AdoForecast shown) {
    if (shown.vacations().isEmpty()) {
      return null;
    }
    if (shown.shortfallHours().signum() == 0) {
      return "By the year's end all required hours will be credited.";
    }
    List<String> says = new ArrayList<>();
    says.add("By the year's end %s will be missing.".formatted(Text.hours(shown.shortfallHours())));
    LocalDate last = shown.lastDateToAct();
    if (last != null && !shown.tooLate()) {
      says.add(
          "At 15 minutes a rostered day they can be worked off if that begins by %s."
              .formatted(Text.date(last)));
    } else {
      says.add("At 15 minutes a rostered day it is too late to work them off in the year.");
    }
    return String.join(" ", says);
  }

  static @Nullable String additional(AdoForecast shown) {
    Additional more = shown.additional();
    if (more == null) {
      return null;
    }
    LocalDate last = more.lastDateToAct();
    String workedOff =
        last == null || more.tooLate()
            ? "It is too late to work them off at 15 minutes a rostered day."
            : "At 15 minutes a rostered day working them off must begin by %s."
                .formatted(Text.date(last));
    return ("A remote school: if it closes a further week over summer, %d more days, %s, may be"
            + " agreed by %s. %s")
        .formatted(more.days(), Text.hours(more.hours()), Text.date(more.agreeBy()), workedOff);
  }
}
