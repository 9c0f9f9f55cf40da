package org.workforceledger;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.ClauseCatalogue;
import org.workforceledger.agreement.api.ClauseEntry;
import org.workforceledger.agreement.api.ClauseStatus;

/**
 * What the catalogue promises beside what code and tests say.
 *
 * @param main references annotated in main code, on types or methods
 * @param tests references annotated on test methods
 */
record ClauseCoverage(ClauseCatalogue catalogue, Set<String> main, Set<String> tests) {

  /** Reads the compiled classes of these modules' directories. */
  static ClauseCoverage of(ClauseCatalogue catalogue, Collection<Path> modules) {
    Set<String> main = new TreeSet<>();
    classes(modules, "target/classes").forEach(type -> main.addAll(onTypeAndMethods(type)));
    Set<String> tests = new TreeSet<>();
    classes(modules, "target/test-classes").forEach(type -> tests.addAll(onMethods(type)));
    return new ClauseCoverage(catalogue, main, tests);
  }

  /** References that are no clause of the catalogue. */
  List<String> unknown() {
    return Stream.concat(main.stream(), tests.stream())
        .filter(ref -> catalogue.find(ref).isEmpty())
        .distinct()
        .toList();
  }

  /** Clauses said to be implemented that no main code names. A parent covers nothing below it. */
  List<String> withoutCode() {
    return implementedBut(ref -> !main.contains(ref));
  }

  /** Clauses said to be implemented that no test method names. */
  List<String> withoutTest() {
    return implementedBut(ref -> !tests.contains(ref));
  }

  /** Clauses that main code names though the catalogue calls them out of scope. */
  List<String> codedButOutOfScope() {
    return main.stream()
        .flatMap(ref -> catalogue.find(ref).stream())
        .filter(entry -> entry.status() == ClauseStatus.OUT_OF_SCOPE)
        .map(ClauseEntry::ref)
        .toList();
  }

  private List<String> implementedBut(Predicate<String> missing) {
    return catalogue.all(ClauseStatus.IMPLEMENTED).stream()
        .map(ClauseEntry::ref)
        .filter(missing)
        .toList();
  }

  private static JavaClasses classes(Collection<Path> modules, String folder) {
    return new ClassFileImporter()
        .importPaths(
            modules.stream().map(module -> module.resolve(folder)).filter(Files::exists).toList());
  }

  private static List<String> onTypeAndMethods(JavaClass type) {
    return Stream.concat(refs(type.getAnnotations().stream()), onMethods(type).stream()).toList();
  }

  private static List<String> onMethods(JavaClass type) {
    return type.getMethods().stream()
        .map(JavaMethod::getAnnotations)
        .flatMap(on -> refs(on.stream()))
        .toList();
  }

  private static Stream<String> refs(Stream<? extends JavaAnnotation<?>> annotations) {
    return annotations
        .filter(annotation -> annotation.getRawType().getName().equals(Clause.class.getName()))
        .map(annotation -> (String[]) annotation.get("value").orElseThrow())
        .flatMap(Arrays::stream);
  }
}
