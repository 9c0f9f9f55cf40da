package org.workforceledger.agreement.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ClauseCatalogueTest {
  private final ClauseCatalogue clauses = Editions.queensland2022().clauses();

  /** The expected list was taken from the agreement's own text, apart from the catalogue. */
  @Test
  void listsEveryLetteredClauseInTheAgreementsOrder() throws IOException {
    assertThat(clauses.all()).extracting(ClauseEntry::ref).containsExactlyElementsOf(expected());
  }

  @Test
  void findsAParagraphAndEveryParagraphAboveIt() {
    assertThat(clauses.find("8.7(d)(iii)A")).isPresent();
    assertThat(clauses.parent("8.7(d)(iii)A")).contains(clauses.get("8.7(d)(iii)"));
    assertThat(clauses.parent("8.7(d)(iii)")).contains(clauses.get("8.7(d)"));
    assertThat(clauses.parent("8.7(d)")).contains(clauses.get("8.7"));
    assertThat(clauses.parent("8.7")).isEmpty();
  }

  @Test
  void findsWhatStandsAboveAParagraphOfASchedule() {
    assertThat(clauses.parent("Sch 1, 4(a)(xi)")).contains(clauses.get("Sch 1, 4(a)"));
    assertThat(clauses.parent("Sch 1, 4")).contains(clauses.get("Sch 1"));
    assertThat(clauses.parent("Sch 3, Meeting procedures (c)"))
        .contains(clauses.get("Sch 3, Meeting procedures"));
    assertThat(clauses.parent("Sch 2, Sick Leave / Carers Leave (b)(i)"))
        .contains(clauses.get("Sch 2, Sick Leave / Carers Leave (b)"));
    assertThat(clauses.parent("Sch 2, Cultural Leave")).contains(clauses.get("Sch 2"));
  }

  @Test
  void listsChildrenInOrder() {
    assertThat(clauses.children("8.7(d)"))
        .extracting(ClauseEntry::ref)
        .containsExactly("8.7(d)(i)", "8.7(d)(ii)", "8.7(d)(iii)", "8.7(d)(iv)", "8.7(d)(v)");
  }

  @Test
  void everyHeadingHasParagraphs() {
    assertThat(clauses.all(ClauseStatus.HEADING))
        .filteredOn(entry -> clauses.children(entry.ref()).isEmpty())
        .isEmpty();
  }

  @Test
  void notesTheAgreementsOwnWrongCrossReferences() {
    assertThat(clauses.get("Sch 3, Membership of the JCCC (a)").note()).contains("2.4(f)");
    assertThat(clauses.get("Sch 4, General guidelines (b)").note()).contains("2.3(i)");
  }

  @Test
  void citesOnlyReadingsThatAreSpeltAsReadings() {
    assertThat(clauses.all())
        .flatExtracting(ClauseEntry::readings)
        .allMatch(reading -> reading.matches("R-\\d+"));
  }

  @Test
  void refusesAReferenceThatIsListedTwice() {
    ClauseEntry entry = entry("1.1", ClauseStatus.IMPLEMENTED);
    assertThatThrownBy(() -> new ClauseCatalogue(List.of(entry, entry)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.1");
  }

  @Test
  void refusesAnEntryThatIsNotImplementedAndGivesNoReason() {
    assertThatThrownBy(() -> entry("1.1", ClauseStatus.PLANNED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("without a reason");
  }

  @Test
  void namesAReferenceThatIsNotThere() {
    assertThat(clauses.find("8.7(z)")).isEmpty();
    assertThatThrownBy(() -> clauses.get("8.7(z)")).hasMessageContaining("8.7(z)");
  }

  private static ClauseEntry entry(String ref, ClauseStatus status) {
    return new ClauseEntry(ref, "Title", "Summary", status, null, List.of(), null);
  }

  private static List<String> expected() throws IOException {
    String file = "/agreement/qld-2022/expected-refs.txt";
    try (InputStream in =
        Objects.requireNonNull(ClauseCatalogueTest.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
