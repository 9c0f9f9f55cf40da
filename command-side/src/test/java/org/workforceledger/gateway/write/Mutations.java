package org.workforceledger.gateway.write;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Bodies of which none is a command, from a seed. */
final class Mutations {

  /** A request's address, content type and bytes. */
  record Sent(String command, String type, byte[] body) {}

  private static final String JSON = "application/json";

  private static final List<String> WRONG =
      List.of(
          "{}",
          "[]",
          "[[[]]]",
          "\"\"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "1e999999999",
          "1e-999999999",
          "1e99999999999999",
          "-1",
          "0.00000001",
          "true",
          "\"2025-02-30\"",
          "\"24:00\"",
          "null7",
          "\"enc:1:x:y\"",
          "{\"a\":{\"b\":[]}}",
          "99999999999999999999999999",
          "NaN",
          "'x'",
          "");

  private static final List<String> TYPES =
      List.of("text/plain", "application/xml", "image/png", "x", "application/x-ndjson", "a/b; c=");

  private static final List<String> COMMANDS = List.copyOf(Examples.all().keySet());

  private final Random random;

  Mutations(long seed) {
    random = new Random(seed);
  }

  Sent next() {
    String command = pick(COMMANDS);
    String good = Examples.of(command).replaceAll("\\s*\\n\\s*", "");
    return switch (random.nextInt(12)) {
      case 0 -> json(command, good.substring(0, random.nextInt(good.length())));
      case 1 -> json(command, unknownField(good));
      case 2 -> json(command, wrongValue(good, pick(WRONG)));
      case 3 -> json(command, wrongValue(good, number()));
      case 4 -> json(command, wrongValue(good, oversized()));
      case 5 -> json(command, wrongValue(good, deep()));
      case 6 -> new Sent(command, JSON, badUtf8(good));
      case 7 -> new Sent(command, pick(TYPES), good.getBytes(StandardCharsets.UTF_8));
      case 8 -> json(command, missingField(good));
      case 9 -> json(pick(List.of("Nothing", "AccountDays", "recordshift", "%20", "..;x")), good);
      case 10 -> new Sent(command, JSON, noise());
      default -> json(command, pick(List.of("", "null", "[]", good + good, deep(), "\ufeff{}")));
    };
  }

  private static Sent json(String command, String body) {
    return new Sent(command, JSON, body.getBytes(StandardCharsets.UTF_8));
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private String unknownField(String good) {
    String name = pick(List.of("x", "", "id", "\\u0000", "x".repeat(70_000), "siteID", "\\ud800"));
    return "{\"" + name + "\":" + random.nextInt(10) + "," + good.substring(1);
  }

  /** Puts a value in the place of one of the body's own; were it fitting, one field is too many. */
  private String wrongValue(String good, String value) {
    int colon = good.indexOf(':', random.nextInt(good.lastIndexOf("\":")));
    int end = colon + 1;
    while (end < good.length() && ",}]".indexOf(good.charAt(end)) < 0) {
      end++;
    }
    String changed = good.substring(0, colon + 1) + value + good.substring(end);
    return changed.substring(0, changed.length() - 1) + ",\"tooMany\":1}";
  }

  private static String missingField(String good) {
    return "{" + good.substring(good.indexOf(",\"") + 1);
  }

  private String number() {
    String digits = Integer.toString(1 + random.nextInt(9)).repeat(1 + random.nextInt(2000));
    return pick(
        List.of(
            digits, "-" + digits, "0." + digits, digits + "e" + digits.length(), "1e" + digits));
  }

  private String oversized() {
    return "\"" + "x".repeat(3000 + random.nextInt(30_000)) + "\"";
  }

  private String deep() {
    int levels = 30 + random.nextInt(5000);
    return random.nextBoolean() ? "[".repeat(levels) : "{\"a\":".repeat(levels);
  }

  private byte[] badUtf8(String good) {
    byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
    bytes[random.nextInt(bytes.length)] = (byte) (0x80 + random.nextInt(0x80));
    return bytes;
  }

  private byte[] noise() {
    byte[] bytes = new byte[random.nextInt(2000)];
    random.nextBytes(bytes);
    return bytes;
  }

  /** Headers that are out of bounds now and then. */
  Map<String, String> headers() {
    return switch (random.nextInt(20)) {
      case 0 -> Map.of("Idempotency-Key", "k".repeat(201));
      case 1 -> Map.of("Ledger-Source", "s".repeat(300));
      case 2 -> Map.of("Accept", "image/png");
      default -> Map.of();
    };
  }
}
