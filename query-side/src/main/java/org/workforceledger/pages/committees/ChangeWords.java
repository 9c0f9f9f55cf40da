package org.workforceledger.pages.committees;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.workforceledger.committees.read.Difference;
import org.workforceledger.committees.read.Difference.CausingEvent;
import org.workforceledger.committees.read.Difference.FieldChange;
import org.workforceledger.employment.api.Basis;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.pages.Text;
import org.workforceledger.pages.committees.QuarterPage.Cause;
import org.workforceledger.pages.committees.QuarterPage.Change;
import org.workforceledger.pages.committees.QuarterPage.Field;

/** A difference in plain words. */
final class ChangeWords {

  private ChangeWords() {}

  /**
   * @param links whether the viewer may follow a link to the event
   */
  static Change of(Difference difference, boolean links) {
    List<CausingEvent> causes = difference.causes();
    return new Change(
        QuarterReport.ofField(difference.report()).title(),
        Objects.requireNonNullElse(difference.name(), difference.workLocation()),
        difference.name() == null ? "" : difference.workLocation(),
        what(difference.change()),
        difference.change() == Difference.Change.CHANGED
            ? difference.fields().stream().map(ChangeWords::field).toList()
            : List.of(),
        css(difference.change()),
        causes.isEmpty() ? 0 : causes.getFirst().position(),
        causes.stream().map(cause -> cause(cause, links)).toList());
  }

  private static String what(Difference.Change change) {
    return switch (change) {
      case ADDED -> "Was not tabled, and belongs in it";
      case CHANGED -> "Changed";
      case REMOVED -> "Was tabled, and does not belong in it";
    };
  }

  private static String css(Difference.Change change) {
    return switch (change) {
      case ADDED -> "chip-good";
      case CHANGED -> "chip-warn";
      case REMOVED -> "chip-bad";
    };
  }

  private static Cause cause(CausingEvent event, boolean links) {
    LocalDate effective = event.effectiveDate();
    return new Cause(
        event.position(),
        links ? "/audit/events/" + event.position() : null,
        words(event.type().substring(event.type().indexOf('.') + 1)),
        effective == null ? "" : "effective " + Text.date(effective),
        Text.time(event.recordedAt()),
        Objects.requireNonNullElse(event.actor(), ""));
  }

  private static Field field(FieldChange change) {
    return new Field(
        words(change.field()),
        value(change.field(), change.tabled()),
        value(change.field(), change.now()));
  }

  private static String value(String field, @Nullable String value) {
    if (value == null) {
      return "";
    }
    return switch (field) {
      case "tenure" -> Text.tenure(Tenure.valueOf(value));
      case "basis" -> Text.basis(Basis.valueOf(value));
      case "commencedOn" -> Text.date(LocalDate.parse(value));
      case "allocatedHours" -> value + " h";
      case "compliant" -> value.equals("true") ? "Met" : "Not met";
      default -> value;
    };
  }

  /** {@code HoursChanged} and {@code workLocation} as words. */
  private static String words(String name) {
    String spaced = name.replaceAll("(?<=[a-z])([A-Z])", " $1").toLowerCase(Locale.ENGLISH);
    return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
  }
}
