package org.workforceledger.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;
import org.workforceledger.standalone.Ledgers;

/**
 * One standalone ledger with a small workforce and one Chromium, for all the browser's tests. A
 * test takes the {@link Visit} as a parameter.
 */
public final class Stage implements ParameterResolver {

  private static final List<String> PROGRAMS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** What is kept open until the last test is done. */
  record Set(
      Path folder,
      Ledgers ledger,
      Playwright playwright,
      Browser browser,
      Map<String, String> sessions)
      implements AutoCloseable {

    static Set up() {
      try {
        Path chromium = chromium();
        Path folder = Files.createTempDirectory("ledger-browser-");
        Ledgers ledger = Ledgers.start(folder);
        new SmallWorkforce(ledger.address()).send();
        Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Set(
            folder, ledger, playwright, launch(playwright, chromium), new ConcurrentHashMap<>());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Browser launch(Playwright playwright, Path chromium) {
      try {
        return playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(chromium)
                    .setHeadless(true)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
      } catch (PlaywrightException e) {
        throw new IllegalStateException(missing(chromium + " does not start"), e);
      }
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
      ledger.close();
      FileSystemUtils.deleteRecursively(folder.toFile());
    }
  }

  /** The browser named by CHROMIUM, or the first that is installed; never a download. */
  private static Path chromium() {
    String named = System.getenv("CHROMIUM");
    Optional<Path> found =
        named == null || named.isBlank()
            ? PROGRAMS.stream().flatMap(p -> onPath(p).stream()).findFirst()
            : Optional.of(Path.of(named)).filter(Files::isExecutable);
    return found.orElseThrow(() -> new IllegalStateException(missing("no Chromium was found")));
  }

  private static Optional<Path> onPath(String program) {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static String missing(String why) {
    return "The browser tests need Chromium, and "
        + why
        + ". Install it (Debian: apt-get install chromium), or set the environment variable"
        + " CHROMIUM to the program, and run ./test again.";
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Visit.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Set set =
        test.getRoot()
            .getStore(Namespace.create(Stage.class))
            .computeIfAbsent(Set.class, _ -> Set.up(), Set.class);
    return new Visit(set.browser(), set.ledger().address(), set.sessions());
  }
}
