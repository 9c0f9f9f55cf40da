package org.workforceledger.gateway.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A complete body of every command, every field given: the files of {@code commands}. */
final class Examples {

  private static final Path FOLDER = Path.of("src/test/resources/commands");
  private static final Map<String, String> ALL = read();

  private Examples() {}

  private static Map<String, String> read() {
    Map<String, String> bodies = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        bodies.put(name.substring(0, name.indexOf('.')), Files.readString(file).strip());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bodies;
  }

  /** Bodies by command name. */
  static Map<String, String> all() {
    return ALL;
  }

  static String of(String command) {
    return ALL.getOrDefault(command, "");
  }
}
