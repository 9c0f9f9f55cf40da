package org.workforceledger.agreement.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClauseAnnotationTest {

  @Test
  void everyAnnotationOfThisModuleNamesClausesOfTheCatalogue() {
    var catalogue = Editions.queensland2022().clauses();
    var refs =
        new ClassFileImporter()
            .importPackages("org.workforceledger").stream()
                .flatMap(ClauseAnnotationTest::annotations)
                .flatMap(clause -> Arrays.stream((String[]) clause.get("value").orElseThrow()))
                .distinct()
                .toList();
    assertThat(refs).contains("1.3", "6.2", "8.9(c)(i)");
    assertThat(refs).allMatch(ref -> catalogue.find(ref).isPresent());
  }

  private static Stream<? extends JavaAnnotation<?>> annotations(JavaClass type) {
    return Stream.concat(
            type.getAnnotations().stream(),
            type.getMethods().stream().flatMap(method -> method.getAnnotations().stream()))
        .filter(annotation -> annotation.getRawType().isEquivalentTo(Clause.class));
  }
}
