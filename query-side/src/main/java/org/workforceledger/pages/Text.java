package org.workforceledger.pages;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.employment.api.Basis;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Hours;
import org.workforceledger.runtime.web.LedgerClock;

/** How dates, times, hours and words of the agreement are written on every page. */
public final class Text {

  private static final DateTimeFormatter LONG = formatter("d MMMM uuuu");
  private static final DateTimeFormatter SHORT = formatter("dd/MM/uuuu");
  private static final DateTimeFormatter WITH_DAY = formatter("EEE d MMM uuuu");
  private static final DateTimeFormatter TIME = formatter("d MMM uuuu, h:mm a");
  private static final DateTimeFormatter MONTH = formatter("MMMM");

  private static final Pattern ISO_DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  /** {@code WORKERS_COMPENSATION leave}. */
  private static final Pattern LEAVE =
      Pattern.compile(
          Stream.of(LeaveType.values())
              .map(LeaveType::name)
              .collect(Collectors.joining("|", "\\b(", ") leave\\b")));

  /** How somebody is employed, and the seasons of vacations. */
  private static final Pattern CONSTANT =
      Pattern.compile(
          "\\b(?:PERMANENT|FIXED_TERM|CASUAL|FULL_TIME|PART_TIME)\\b"
              + "|\\b(?:AUTUMN|WINTER|SPRING|SUMMER)(?= vacation)");

  /** A hyphen that begins a number, but is no part of an id or a range. */
  private static final Pattern MINUS = Pattern.compile("(?<![\\w.-])-(?=\\d)");

  private Text() {}

  /**
   * A sentence of the ledger's with its dates as {@link #date} has them, constants as words and one
   * minus sign everywhere; sentences that were stored long ago have constants in them.
   */
  public static String says(String sentence) {
    String dated =
        ISO_DATE
            .matcher(sentence)
            .replaceAll(found -> Matcher.quoteReplacement(date(LocalDate.parse(found.group()))));
    String leave =
        LEAVE.matcher(dated).replaceAll(found -> LeaveType.valueOf(found.group(1)).says());
    String worded =
        CONSTANT
            .matcher(leave)
            .replaceAll(found -> found.group().toLowerCase(Locale.ENGLISH).replace('_', '-'));
    return MINUS.matcher(worded).replaceAll("\u2212");
  }

  /** With a capital to begin with. */
  public static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** {@code January}. */
  public static String month(LocalDate date) {
    return MONTH.format(date);
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag("en-AU"));
  }

  /** {@code 31 March 2025}. */
  public static String date(LocalDate date) {
    return LONG.format(date);
  }

  /** {@code 31/03/2025}. */
  public static String shortDate(LocalDate date) {
    return SHORT.format(date);
  }

  /** {@code Mon 31 Mar 2025}. */
  public static String dayDate(LocalDate date) {
    return WITH_DAY.format(date);
  }

  /** {@code 2 Apr 2025, 11:15 am}, in Brisbane. */
  public static String time(Instant instant) {
    return TIME.format(instant.atZone(LedgerClock.BRISBANE));
  }

  /** {@code 83.6 h}, {@code −7.6 h}. */
  public static String hours(long seconds) {
    return hours(new Hours(seconds).toDecimal());
  }

  /** {@code 83.6 h}, {@code −7.6 h}. */
  public static String hours(BigDecimal hours) {
    return hours.toPlainString().replace('-', '\u2212') + " h";
  }

  /** {@code 1,234.5}. */
  public static String decimal(BigDecimal number) {
    return String.format(Locale.ENGLISH, "%,." + Math.max(0, number.scale()) + "f", number);
  }

  /** {@code +0.25 h}, {@code −7.6 h}, {@code 0 h}. */
  public static String change(BigDecimal hours) {
    String sign = hours.signum() > 0 ? "+" : "";
    return sign + hours(hours);
  }

  /** {@code 12,345}. */
  public static String count(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /** {@code 1 site}, {@code 3 sites}. */
  public static String count(long number, String one, String many) {
    return count(number) + " " + (number == 1 ? one : many);
  }

  /** {@code January to March 2025}. */
  public static String quarter(Quarter quarter) {
    return MONTH.format(quarter.firstDay())
        + " to "
        + MONTH.format(quarter.lastDay())
        + " "
        + quarter.year();
  }

  /** A constant as words: {@code SPECIAL_PAID} as "Special paid". */
  public static String words(Enum<?> constant) {
    return sentence(constant.name().toLowerCase(Locale.ENGLISH).replace('_', ' '));
  }

  public static String tenure(Tenure tenure) {
    return switch (tenure) {
      case PERMANENT -> "Permanent";
      case FIXED_TERM -> "Fixed-term";
      case CASUAL -> "Casual";
    };
  }

  public static String basis(Basis basis) {
    return switch (basis) {
      case FULL_TIME -> "Full-time";
      case PART_TIME -> "Part-time";
      case CASUAL -> "Casual";
    };
  }

  /** {@code Permanent, full-time}; a casual has no basis but that. */
  public static String status(Tenure tenure, Basis basis) {
    return tenure == Tenure.CASUAL
        ? tenure(tenure)
        : tenure(tenure) + ", " + basis(basis).toLowerCase(Locale.ENGLISH);
  }
}
