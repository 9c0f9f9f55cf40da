package org.workforceledger.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.EventType;

/** What may depend on what (design.md). */
final class Rules {

  /** The language and its rules; pure, so that every figure is a fold. */
  private static final String[] PURE = {"..api..", "..rules..", "org.workforceledger.ledger.."};

  /** What is decided or folded from facts alone, wherever it lives. */
  private static final DescribedPredicate<JavaClass> DECIDES =
      resideInAnyPackage(PURE)
          .or(resideInAPackage("org.workforceledger.log"))
          .or(named("(Decider|Aggregate|Fold)$"))
          .as("classes of api, rules, ledger and log, deciders, aggregates and folds");

  private static final Set<String> CLOCKS =
      Set.of(
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalTime.now",
          "java.time.LocalDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.Year.now",
          "java.time.YearMonth.now",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.system",
          "java.time.InstantSource.system",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime");

  private static final Set<String> DICE =
      Set.of("java.lang.Math.random", "java.util.UUID.randomUUID");

  private Rules() {}

  /** No Spring, Axon or SQL: the kernel's api and rules know the JDK's values and JSON only. */
  static final ArchRule RULES_DEPEND_ON_NOTHING_OUTWARD =
      classes()
          .that()
          .resideInAnyPackage(PURE)
          .should(
              onlyDependOnClassesThat(
                  resideInAnyPackage(PURE)
                      .or(
                          resideInAnyPackage(
                              "java.lang..",
                              "java.io",
                              "java.math",
                              "java.nio.charset",
                              "java.time..",
                              "java.util..",
                              "com.fasterxml.jackson.annotation",
                              "tools.jackson..",
                              "org.jspecify.annotations",
                              "de.focus_shift.."))));

  static final ArchRule NOTHING_DECIDED_READS_A_CLOCK =
      noClasses().that(DECIDES).should().accessTargetWhere(calls(CLOCKS, "a clock is read"));

  static final ArchRule NOTHING_DECIDED_THROWS_DICE =
      noClasses()
          .that(DECIDES)
          .should()
          .accessTargetWhere(calls(DICE, "chance is asked"))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.util.random.RandomGenerator.class);

  static final ArchRule WRITE_NEVER_READS =
      noClasses()
          .that()
          .resideInAnyPackage("..write..", "..automation..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..read..", "org.workforceledger.pages..");

  static final ArchRule READ_NEVER_WRITES =
      noClasses()
          .that()
          .resideInAnyPackage("..read..", "org.workforceledger.pages..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..write..", "..automation..");

  static final ArchRule EVENTS_AND_COMMANDS_ARE_RECORDS =
      classes()
          .that()
          .areAssignableTo(Event.class)
          .or()
          .areAssignableTo(Command.class)
          .and()
          .areNotInterfaces()
          .should()
          .beRecords();

  static final ArchRule EVENTS_HAVE_A_STABLE_NAME =
      classes()
          .that()
          .areAssignableTo(Event.class)
          .and()
          .areNotInterfaces()
          .should()
          .beAnnotatedWith(EventType.class);

  /** Packages, or groups of them, never need each other in a circle. */
  static ArchRule noCycles(String pattern) {
    return slices().matching(pattern).should().beFreeOfCycles();
  }

  private static DescribedPredicate<JavaClass> named(String ending) {
    return DescribedPredicate.describe(
        "named " + ending, type -> type.getSimpleName().matches(".*" + ending));
  }

  private static DescribedPredicate<JavaAccess<?>> calls(Set<String> methods, String says) {
    return DescribedPredicate.describe(
        says,
        access -> methods.contains(access.getTargetOwner().getName() + "." + access.getName()));
  }
}
