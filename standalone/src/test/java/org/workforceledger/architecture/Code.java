package org.workforceledger.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The compiled classes and the sources of every module. */
final class Code {
  private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  private Code() {}

  static List<Path> modules() {
    return Stream.of(
            "shared-kernel", "runtime", "command-side", "query-side", "standalone", "benchmarks")
        .map(name -> MODULE.resolveSibling(name))
        .toList();
  }

  /** The main classes of every module, without what the benchmarks' library writes beside them. */
  static JavaClasses classes() {
    return new ClassFileImporter()
        .withImportOption(location -> !location.contains("/jmh_generated/"))
        .importPaths(
            modules().stream()
                .map(module -> module.resolve("target/classes"))
                .filter(Files::exists)
                .toList());
  }

  /** The main classes of the kernel alone. */
  static JavaClasses kernel() {
    return new ClassFileImporter()
        .importPath(MODULE.resolveSibling("shared-kernel").resolve("target/classes"));
  }

  /** Every Java source, main and test, by path from the project's root. */
  static List<Source> sources() {
    return modules().stream().flatMap(Code::sourcesOf).toList();
  }

  private static Stream<Source> sourcesOf(Path module) {
    Path folder = module.resolve("src");
    if (!Files.exists(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Code::source)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Source source(Path file) {
    try {
      Path root = MODULE.getParent();
      return new Source(
          root == null ? file.toString() : root.relativize(file).toString(),
          Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A Java file.
   *
   * @param path from the project's root, {@code shared-kernel/src/main/java/...}
   */
  record Source(String path, String text) {

    boolean isTest() {
      return path.contains("/src/test/");
    }

    boolean isKernel() {
      return path.startsWith("shared-kernel/src/main/");
    }

    String folder() {
      return path.substring(0, path.lastIndexOf('/'));
    }

    String file() {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }
}
