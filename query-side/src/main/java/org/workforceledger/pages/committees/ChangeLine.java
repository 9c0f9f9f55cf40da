package org.workforceledger.pages.committees;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.committees.read.Difference;
import org.workforceledger.committees.read.Difference.CausingEvent;
import org.workforceledger.committees.read.Difference.FieldChange;

/**
 * A field that differs from what was tabled, as a line of a spreadsheet.
 *
 * @param field and its values; empty where a whole row was added or removed
 * @param events the positions of the events that made it so
 * @param recordedAt when the last of them was recorded; null if none is known
 */
record ChangeLine(
    String report,
    Difference.Change change,
    String name,
    String workLocation,
    String field,
    String tabled,
    String now,
    String events,
    @Nullable Instant recordedAt) {

  /** A line for each field of a changed row, and one for a row that was added or removed. */
  static Stream<ChangeLine> of(Difference difference) {
    return difference.change() == Difference.Change.CHANGED
        ? difference.fields().stream().map(field -> of(difference, field))
        : Stream.of(of(difference, new FieldChange("", null, null)));
  }

  private static ChangeLine of(Difference difference, FieldChange field) {
    List<CausingEvent> causes = difference.causes();
    return new ChangeLine(
        difference.report(),
        difference.change(),
        Objects.requireNonNullElse(difference.name(), ""),
        difference.workLocation(),
        field.field(),
        Objects.requireNonNullElse(field.tabled(), ""),
        Objects.requireNonNullElse(field.now(), ""),
        causes.stream().map(c -> c.position() + " " + c.type()).collect(Collectors.joining("; ")),
        causes.isEmpty() ? null : causes.getLast().recordedAt());
  }
}
