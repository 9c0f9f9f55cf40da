package org.workforceledger.gateway.write;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Id;
import org.workforceledger.ledger.Limits;
import org.workforceledger.sites.api.Region;
import tools.jackson.databind.JsonNode;

/** One JSON value to one Java value, strictly; what is wrong is the exception's message. */
final class Scalars {

  private static final long TEXT_LIMIT = 500;
  private static final LocalDate EARLIEST = LocalDate.of(1940, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

  private Scalars() {}

  /** Records that are one JSON value rather than an object. */
  static boolean isScalar(Class<?> type) {
    return type == Hours.class || type == Confidential.class || type == Quarter.class;
  }

  /**
   * @throws IllegalArgumentException saying what the value must be
   */
  static Object read(JsonNode node, Class<?> type, @Nullable Limits limits, boolean id) {
    if (type == String.class) {
      return text(node, limits, id);
    }
    if (type == int.class || type == Integer.class) {
      return whole(node, limits);
    }
    if (type == boolean.class || type == Boolean.class) {
      check(node.isBoolean(), "must be true or false");
      return node.booleanValue();
    }
    if (type == Hours.class) {
      return hours(node, limits);
    }
    if (type == BigDecimal.class) {
      return measure(node, limits);
    }
    check(node.isString(), "must be text in quotes");
    return named(node.stringValue(), type);
  }

  private static Object named(String text, Class<?> type) {
    if (type == LocalDate.class) {
      return date(text);
    }
    if (type == LocalTime.class) {
      return time(text);
    }
    if (type == Instant.class) {
      return Instants.read(text);
    }
    if (type == Quarter.class) {
      return Quarter.parse(text);
    }
    if (type == Region.class) {
      return Region.find(text)
          .filter(region -> region.printed().equals(text))
          .orElseThrow(() -> new IllegalArgumentException("must be a region's printed name"));
    }
    return constant(text, type);
  }

  /** Text of a fitting length without control characters or halves of characters. */
  static String text(JsonNode node, @Nullable Limits limits, boolean id) {
    check(node.isString(), "must be text in quotes");
    String text = node.stringValue();
    if (id) {
      check(text.matches(Id.PATTERN), "must be 1 to 64 of A-Z a-z 0-9 . _ -");
      return text;
    }
    long min = limits == null ? 0 : limits.min();
    long max = limits == null ? TEXT_LIMIT : limits.max();
    check(
        text.length() >= min && text.length() <= max,
        "must have " + min + " to " + max + " characters");
    check(min == 0 || !text.isBlank(), "must not be blank");
    check(!isUnfit(text), "must not have control characters or broken Unicode");
    check(!Confidential.isToken(text), "must not begin with " + Confidential.PREFIX);
    return text;
  }

  /** Whether PostgreSQL or a reader could stumble over the text. */
  static boolean isUnfit(String text) {
    return text.codePoints().anyMatch(Scalars::isUnfit);
  }

  private static boolean isUnfit(int codePoint) {
    return (Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t')
        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
  }

  private static int whole(JsonNode node, @Nullable Limits limits) {
    check(node.isIntegralNumber() && node.canConvertToInt(), "must be a whole number");
    int value = node.intValue();
    if (limits != null) {
      check(
          value >= limits.min() && value <= limits.max(),
          "must be " + limits.min() + " to " + limits.max());
    }
    return value;
  }

  private static Hours hours(JsonNode node, @Nullable Limits limits) {
    check(node.isNumber(), "must be a number of hours");
    BigDecimal value = node.decimalValue();
    check(
        value.precision() <= 12 && value.scale() <= 6 && value.scale() >= -6,
        "must be a number of hours with few digits");
    if (limits != null) {
      check(
          value.compareTo(BigDecimal.valueOf(limits.min())) >= 0
              && value.compareTo(BigDecimal.valueOf(limits.max())) <= 0,
          "must be " + limits.min() + " to " + limits.max() + " hours");
    }
    return Hours.of(value);
  }

  /** A measure in the field's unit, with at most three decimal places, never below zero. */
  private static BigDecimal measure(JsonNode node, @Nullable Limits limits) {
    check(node.isNumber(), "must be a number");
    BigDecimal value = node.decimalValue();
    check(
        value.precision() <= 12 && value.scale() <= 3 && value.scale() >= -9,
        "must be a number with at most three decimal places");
    BigDecimal plain = value.stripTrailingZeros();
    if (limits != null) {
      check(
          plain.compareTo(BigDecimal.valueOf(limits.min())) >= 0
              && plain.compareTo(BigDecimal.valueOf(limits.max())) <= 0,
          "must be " + limits.min() + " to " + limits.max());
    }
    return plain.setScale(Math.max(0, plain.scale()));
  }

  static LocalDate date(String text) {
    check(text.matches("\\d{4}-\\d{2}-\\d{2}"), "must be a date as 2024-03-31");
    try {
      LocalDate date = LocalDate.parse(text);
      check(!date.isBefore(EARLIEST) && !date.isAfter(LATEST), "must be between 1940 and 2100");
      return date;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("is no day of the calendar", e);
    }
  }

  private static LocalTime time(String text) {
    check(text.matches("\\d{2}:\\d{2}"), "must be a time of day as 06:00");
    try {
      return LocalTime.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("is no time of day", e);
    }
  }

  private static Object constant(String text, Class<?> type) {
    Object[] constants = type.getEnumConstants();
    check(constants != null, "cannot be read as " + type.getSimpleName());
    return Arrays.stream(constants)
        .filter(constant -> ((Enum<?>) constant).name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    Arrays.stream(constants)
                        .map(constant -> ((Enum<?>) constant).name().toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining(", ", "must be one of ", ""))));
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
