package org.workforceledger.hours.rules;

import java.util.ArrayList;
import java.util.List;

/** How work fills a day: ordinary minutes first, then ADO, then excess. */
record Filling(long ordinary, long ado, List<WorkedRun> excess) {

  static Filling of(List<WorkedRun> runs, long ordinaryRoom, long adoRoom) {
    long inside = 0;
    for (WorkedRun run : runs) {
      inside += run.outside() ? 0 : run.seconds();
    }
    long ordinary = Math.min(inside, ordinaryRoom);
    long ado = Math.min(inside - ordinary, adoRoom);
    return new Filling(ordinary, ado, beyond(runs, ordinary + ado));
  }

  private static List<WorkedRun> beyond(List<WorkedRun> runs, long filled) {
    List<WorkedRun> excess = new ArrayList<>();
    long left = filled;
    for (WorkedRun run : runs) {
      long used = run.outside() ? 0 : Math.min(left, run.seconds());
      left -= used;
      if (used < run.seconds()) {
        excess.add(run.after(used));
      }
    }
    return excess;
  }
}
