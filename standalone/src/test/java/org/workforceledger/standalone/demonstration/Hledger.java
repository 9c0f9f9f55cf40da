package org.workforceledger.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The bookkeeping program, as it is installed. */
final class Hledger {

  private static final Pattern CELLS = Pattern.compile("\",\"");

  private Hledger() {}

  static boolean isInstalled() {
    return Pattern.compile(File.pathSeparator)
        .splitAsStream(Objects.requireNonNullElse(System.getenv("PATH"), ""))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "hledger")));
  }

  /** What every account and those above it hold at the end of each month, in seconds. */
  static Map<YearMonth, Map<String, Long>> monthEnds(
      Path journal, YearMonth first, YearMonth last, String... accounts) {
    List<String> command = new ArrayList<>(List.of("hledger", "-f", journal.toString(), "balance"));
    command.addAll(List.of("--monthly", "--historical", "--tree", "--no-elide", "--no-total"));
    command.addAll(List.of("-b", first + "-01", "-e", last.plusMonths(1) + "-01", "-O", "csv"));
    command.addAll(List.of(accounts));
    List<String> lines = run(command, journal.resolveSibling("balances.csv"));
    List<YearMonth> months =
        cells(lines.getFirst()).stream().skip(1).map(YearMonth::parse).toList();
    Map<YearMonth, Map<String, Long>> balances = new TreeMap<>();
    months.forEach(month -> balances.put(month, new TreeMap<>()));
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      for (int i = 0; i < months.size(); i++) {
        long seconds = Long.parseLong(cells.get(i + 1).replace(" s", ""));
        balances.getOrDefault(months.get(i), Map.of()).put(cells.getFirst(), seconds);
      }
    }
    return balances;
  }

  /** No cell has a quotation mark or a comma in it. */
  private static List<String> cells(String line) {
    return CELLS.splitAsStream(line.substring(1, line.length() - 1)).toList();
  }

  private static List<String> run(List<String> command, Path output) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("LC_ALL", "C.UTF-8");
      Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
      int status = process.waitFor();
      List<String> lines = Files.readAllLines(output);
      assertThat(status).as(String.join("\n", lines)).isZero();
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
