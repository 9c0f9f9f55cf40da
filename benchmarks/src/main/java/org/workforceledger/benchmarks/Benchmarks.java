package org.workforceledger.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the ledger and its raw baseline in one run and prints the ratios. The first argument is
 * the standalone's jar. Ends with status 1 if a ratio is under its floor.
 */
public final class Benchmarks {

  private static final int BULK_BATCHES = 16;
  private static final int WARM_UP_BATCHES = 24;

  private Benchmarks() {}

  /** One line of the table: what was measured, of which baseline, and at least how much of it. */
  private record Line(Measured measured, Measured baseline, int floorPercent) {

    long percent() {
      return measured.perSecond() * 100 / Math.max(1, baseline.perSecond());
    }

    String row() {
      return "| %s | %,d /s | %s | %,d /s | %d.%02d | 0.%02d |"
          .formatted(
              measured.what(),
              measured.perSecond(),
              baseline.what(),
              baseline.perSecond(),
              percent() / 100,
              percent() % 100,
              floorPercent);
    }
  }

  public static void main(String[] arguments) throws Exception {
    Path jar =
        Path.of(arguments.length > 0 ? arguments[0] : "standalone/target/workforce-ledger.jar");
    List<Line> lines = new ArrayList<>();
    try (Ledger ledger = Ledger.start(jar)) {
      Measurements measurements = new Measurements(ledger.jdbcUrl());
      Workforce.prepare();
      measurements.warmUp();
      measurements.bulk(0, WARM_UP_BATCHES);
      Measured raw = measurements.rawCommits();
      lines.add(new Line(measurements.recordShifts(), raw, 15));
      raw = measurements.rawCommits();
      lines.add(new Line(measurements.bulk(WARM_UP_BATCHES, BULK_BATCHES), raw, 50));
      measurements.rawScan();
      measurements.rebuild("ado_accounts");
      Measured scan = measurements.rawScan();
      lines.add(new Line(measurements.rebuild("ado_accounts"), scan, 5));
    }
    System.out.println("| what | rate | baseline | rate | ratio | floor |");
    System.out.println("|---|---|---|---|---|---|");
    lines.forEach(line -> System.out.println(line.row()));
    boolean under = lines.stream().anyMatch(line -> line.percent() < line.floorPercent());
    System.exit(under ? 1 : 0);
  }
}
