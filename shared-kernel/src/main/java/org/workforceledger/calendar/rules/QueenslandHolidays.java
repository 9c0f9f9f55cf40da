package org.workforceledger.calendar.rules;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.workforceledger.calendar.api.PublicHoliday;

/**
 * Queensland's public holidays of a year, for a school year published without any of its own.
 *
 * <p>They are those of the calendar library (with the days in lieu of weekends), the one-off days
 * and local show holidays that ship with the ledger, and from 2019 on Christmas Eve from 18:00,
 * which is recorded and credits nothing. Example: in 2022 Christmas Day is a Sunday; the
 * holidays are Sunday 25 December, Boxing Day on Monday, and Tuesday 27 in lieu.
 */
public final class QueenslandHolidays {

  /** The first year with a part-day public holiday on Christmas Eve (Holidays Act 1983). */
  private static final int FIRST_CHRISTMAS_EVE = 2019;

  /** The first birthday holiday after the accession of 8 September 2022. */
  private static final LocalDate KINGS_BIRTHDAY_FROM = LocalDate.of(2022, 9, 8);

  /** Names that Queensland prints otherwise than the library. */
  private static final Map<String, String> PRINTED =
      Map.of(
          "NATIONAL_DAY", "Australia Day",
          "ANZAC", "Anzac Day",
          "LABOUR_DAY", "Labour Day",
          "QUEENS_BIRTHDAY", "Queen's Birthday",
          "CHRISTMAS", "Christmas Day",
          "christian.EASTER", "Easter Sunday");

  private static final List<PublicHoliday> EXTRA =
      ShippedTable.rows("public-holidays-qld-extra.csv").stream()
          .map(QueenslandHolidays::extra)
          .toList();

  private QueenslandHolidays() {}

  /** The holidays of a year by date, state-wide ones first; one per date and locality. */
  public static List<PublicHoliday> of(int year) {
    List<PublicHoliday> holidays = new ArrayList<>(fromLibrary(year));
    EXTRA.stream().filter(holiday -> holiday.date().getYear() == year).forEach(holidays::add);
    if (year >= FIRST_CHRISTMAS_EVE) {
      LocalDate eve = LocalDate.of(year, Month.DECEMBER, 24);
      holidays.add(new PublicHoliday(eve, "Christmas Eve (from 18:00)", List.of()));
    }
    holidays.sort(Comparator.comparing(PublicHoliday::date).thenComparing(h -> !h.isKeptIn(null)));
    return List.copyOf(holidays);
  }

  /**
   * One holiday per date: where a day in lieu falls on another holiday, that one gives the name.
   */
  private static List<PublicHoliday> fromLibrary(int year) {
    Map<LocalDate, PublicHoliday> byDate = new TreeMap<>();
    Library.QUEENSLAND.getHolidays(Year.of(year), "qld").stream()
        .sorted(Comparator.comparing(QueenslandHolidays::isInLieu))
        .map(holiday -> new PublicHoliday(holiday.getDate(), name(holiday), List.of()))
        .forEach(holiday -> byDate.putIfAbsent(holiday.date(), holiday));
    return List.copyOf(byDate.values());
  }

  private static boolean isInLieu(Holiday holiday) {
    return !holiday.getDate().equals(holiday.getActualDate());
  }

  private static String name(Holiday holiday) {
    String key = holiday.getPropertiesKey();
    String name =
        key.equals("QUEENS_BIRTHDAY") && !holiday.getDate().isBefore(KINGS_BIRTHDAY_FROM)
            ? "King's Birthday"
            : PRINTED.getOrDefault(key, holiday.getDescription(Locale.ENGLISH));
    return isInLieu(holiday) ? name + " (in lieu)" : name;
  }

  private static PublicHoliday extra(List<String> row) {
    String localities = row.get(2);
    return new PublicHoliday(
        LocalDate.parse(row.get(0)),
        row.get(1),
        localities.isEmpty() ? List.of() : List.of(localities.split(";", -1)));
  }

  /** Loaded when first asked: the library reads XML. */
  private static final class Library {
    static final HolidayManager QUEENSLAND =
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.AUSTRALIA));
  }
}
