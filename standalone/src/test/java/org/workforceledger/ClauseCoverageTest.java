package org.workforceledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.ClauseCatalogue;
import org.workforceledger.agreement.api.ClauseEntry;
import org.workforceledger.agreement.api.ClauseStatus;
import org.workforceledger.agreement.api.Editions;

/** Every clause that the catalogue calls implemented has annotated code and an annotated test. */
class ClauseCoverageTest {
  private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
  private static final List<Path> MODULES =
      Stream.of("../shared-kernel", "../runtime", "../command-side", "../query-side", ".")
          .map(MODULE::resolve)
          .toList();

  private static final ClauseCoverage COVERAGE =
      ClauseCoverage.of(Editions.queensland2022().clauses(), MODULES);

  @Test
  void modulesAreCompiled() {
    assertThat(MODULES).allMatch(module -> Files.exists(module.resolve("target/classes")));
    assertThat(COVERAGE.main()).contains("1.3");
    assertThat(COVERAGE.tests()).contains("1.3");
  }

  @Test
  void annotationsNameClausesOfTheCatalogue() {
    assertThat(COVERAGE.unknown()).isEmpty();
  }

  @Test
  void implementedClausesHaveCode() {
    assertThat(COVERAGE.withoutCode()).isEmpty();
  }

  @Test
  void implementedClausesHaveATest() {
    assertThat(COVERAGE.withoutTest()).isEmpty();
  }

  @Test
  void clausesOutOfScopeHaveNoCode() {
    assertThat(COVERAGE.codedButOutOfScope()).isEmpty();
  }

  /** Without these, a mistake in the scan would let every test above pass. */
  @Nested
  class FindsViolations {
    private final ClauseCatalogue catalogue =
        new ClauseCatalogue(
            List.of(
                entry("8.7(d)", ClauseStatus.HEADING),
                entry("8.7(d)(i)", ClauseStatus.IMPLEMENTED),
                entry("8.7(d)(ii)", ClauseStatus.IMPLEMENTED),
                entry("1.1", ClauseStatus.OUT_OF_SCOPE)));

    @Test
    void ofAnAnnotationThatNamesNoClause() {
      assertThat(coverage(Set.of("8.7(z)"), Set.of("8.7(y)")).unknown())
          .containsExactlyInAnyOrder("8.7(z)", "8.7(y)");
    }

    @Test
    void ofAParagraphThatOnlyItsParentCovers() {
      assertThat(coverage(Set.of("8.7(d)", "8.7(d)(i)"), Set.of()).withoutCode())
          .containsExactly("8.7(d)(ii)");
    }

    @Test
    void ofAParagraphWithoutATest() {
      assertThat(coverage(Set.of(), Set.of("8.7(d)", "8.7(d)(ii)")).withoutTest())
          .containsExactly("8.7(d)(i)");
    }

    @Test
    void ofCodeForAClauseOutOfScope() {
      assertThat(coverage(Set.of("1.1"), Set.of()).codedButOutOfScope()).containsExactly("1.1");
    }

    private ClauseCoverage coverage(Set<String> main, Set<String> tests) {
      return new ClauseCoverage(catalogue, main, tests);
    }

    private static ClauseEntry entry(String ref, ClauseStatus status) {
      return new ClauseEntry(ref, "Title", "Summary", status, "Reason", List.of(), null);
    }
  }
}
