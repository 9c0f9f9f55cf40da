package org.workforceledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.ledger.Event;

/**
 * The stored shape of every event, against the approved texts in {@code src/test/resources/events}.
 * An approved text never changes: a new shape is a new revision, a new file and an {@link
 * Upcaster}. A text that was written otherwise is left in {@code target/events} to look at, and to
 * copy where the event is new.
 */
class EventJsonTest {
  private static final Path APPROVED = Path.of("src/test/resources/events");
  private static final Path WRITTEN = Path.of("target/events");

  static List<Event> samples() {
    return EventSamples.all();
  }

  static List<Path> approved() {
    try (Stream<Path> files = Files.list(APPROVED)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isWrittenAsApproved(Event event) throws IOException {
    String name = nameOf(event.getClass());
    String written = EventJson.write(event);
    Files.createDirectories(WRITTEN);
    Files.writeString(WRITTEN.resolve(name), written + "\n");
    assertThat(APPROVED.resolve(name)).content().isEqualTo(written + "\n");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isReadBackAsItWasWritten(Event event) {
    String type = EventTypes.nameOf(event.getClass());
    int revision = EventTypes.revisionOf(event.getClass());
    assertThat(EventJson.read(type, revision, EventJson.write(event))).isEqualTo(event);
  }

  @ParameterizedTest
  @MethodSource("approved")
  void readsEveryApprovedTextOfAnyRevision(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".json", "");
    int dot = name.lastIndexOf('.');
    String type = name.substring(0, dot);
    int revision = Integer.parseInt(name.substring(dot + 1));
    assertThat(EventJson.read(type, revision, Files.readString(file)))
        .isInstanceOf(EventTypes.find(type).orElseThrow());
  }

  @Test
  void everyTypeHasASampleOfEachOfItsRevisions() {
    Set<String> expected =
        EventTypes.all().stream().flatMap(EventJsonTest::namesOf).collect(Collectors.toSet());
    assertThat(approved())
        .extracting(file -> file.getFileName().toString())
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(samples())
        .extracting(Object::getClass)
        .containsExactlyInAnyOrderElementsOf(
            EventTypes.all().stream().<Class<?>>map(type -> type).toList());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samplesFillEveryField(Event event) {
    assertThat(event.getClass().getRecordComponents())
        .allSatisfy(component -> assertThat(valueOf(component, event)).isNotNull());
  }

  @Test
  void leavesOutWhatIsNull() {
    assertThat(approved()).allSatisfy(f -> assertThat(f).content().doesNotContain("null"));
    var posting = new Posting(LocalDate.of(2024, 3, 4), Account.EXCESS, 60, "8.8(a)(i)", null);
    assertThat(EventJson.mapper().writeValueAsString(posting))
        .isEqualTo(
            """
            {"date":"2024-03-04","account":"EXCESS","seconds":60,"clause":"8.8(a)(i)"}\
            """);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> EventJson.read("hours.ShiftForgotten", 1, "{}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hours.ShiftForgotten");
    assertThatThrownBy(() -> EventJson.read("hours.ShiftRecorded", 2, "{}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from the future");
    assertThatThrownBy(
            () ->
                EventJson.read(
                    "calendar.RostersCredited",
                    1,
                    """
                    {"year":2024,"throughSequence":3,"engagements":1,"unheardOf":true}
                    """))
        .hasMessageContaining("unheardOf");
  }

  private static Stream<String> namesOf(Class<?> type) {
    return IntStream.rangeClosed(1, EventTypes.revisionOf(type))
        .mapToObj(revision -> EventTypes.nameOf(type) + "." + revision + ".json");
  }

  private static String nameOf(Class<?> type) {
    return EventTypes.nameOf(type) + "." + EventTypes.revisionOf(type) + ".json";
  }

  private static Object valueOf(RecordComponent component, Event event) {
    try {
      return component.getAccessor().invoke(event);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }
}
