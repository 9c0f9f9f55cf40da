package org.workforceledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.workforceledger.architecture.fixtures.cycle.one.One;
import org.workforceledger.architecture.fixtures.cycle.two.Two;
import org.workforceledger.architecture.fixtures.hours.api.CommandOfAClass;
import org.workforceledger.architecture.fixtures.hours.api.EventOfAClass;
import org.workforceledger.architecture.fixtures.hours.api.NamelessEvent;
import org.workforceledger.architecture.fixtures.hours.automation.AsksAView;
import org.workforceledger.architecture.fixtures.hours.read.Decides;
import org.workforceledger.architecture.fixtures.hours.read.View;
import org.workforceledger.architecture.fixtures.hours.rules.KnowsSpring;
import org.workforceledger.architecture.fixtures.hours.rules.KnowsSql;
import org.workforceledger.architecture.fixtures.hours.rules.MeasuresRoughly;
import org.workforceledger.architecture.fixtures.hours.rules.PicksAnId;
import org.workforceledger.architecture.fixtures.hours.rules.TellsTheTime;
import org.workforceledger.architecture.fixtures.hours.rules.ThrowsDice;
import org.workforceledger.architecture.fixtures.hours.write.HastyDecider;
import org.workforceledger.architecture.fixtures.hours.write.ReachesAcross;
import org.workforceledger.architecture.fixtures.hours.write.Writer;
import org.workforceledger.architecture.fixtures.leave.rules.LeaveRule;

/** The rules hold for the code of every module. */
class ArchitectureTest {
  private static final JavaClasses CODE = Code.classes();
  private static final JavaClasses KERNEL = Code.kernel();

  private static void holds(ArchRule rule, JavaClasses classes) {
    rule.check(classes);
  }

  private static List<String> breaches(ArchRule rule, Class<?>... fixtures) {
    EvaluationResult result =
        rule.allowEmptyShould(true).evaluate(new ClassFileImporter().importClasses(fixtures));
    return result.getFailureReport().getDetails();
  }

  @Test
  void looksAtEveryModule() {
    assertThat(CODE.size()).isGreaterThan(200);
    assertThat(CODE.contain("org.workforceledger.hours.rules.WeekAccounting")).isTrue();
    assertThat(CODE.contain("org.workforceledger.runtime.access.Viewer")).isTrue();
    assertThat(CODE.contain("org.workforceledger.commandside.CommandSide")).isTrue();
    assertThat(CODE.contain("org.workforceledger.queryside.QuerySide")).isTrue();
  }

  @Nested
  class RulesDependOnNothingOutward {

    @Test
    void holdsForTheKernel() {
      holds(Rules.RULES_DEPEND_ON_NOTHING_OUTWARD, KERNEL);
    }

    @Test
    void findsSpringAndSql() {
      assertThat(breaches(Rules.RULES_DEPEND_ON_NOTHING_OUTWARD, KnowsSpring.class)).isNotEmpty();
      assertThat(breaches(Rules.RULES_DEPEND_ON_NOTHING_OUTWARD, KnowsSql.class)).isNotEmpty();
    }
  }

  @Nested
  class NothingDecidedReadsAClockOrThrowsDice {

    @Test
    void holdsForAllCode() {
      holds(Rules.NOTHING_DECIDED_READS_A_CLOCK, CODE);
      holds(Rules.NOTHING_DECIDED_THROWS_DICE, CODE);
    }

    @Test
    void findsAClockInARuleAndInADecider() {
      assertThat(breaches(Rules.NOTHING_DECIDED_READS_A_CLOCK, TellsTheTime.class)).hasSize(3);
      assertThat(breaches(Rules.NOTHING_DECIDED_READS_A_CLOCK, HastyDecider.class)).hasSize(1);
    }

    @Test
    void findsChance() {
      assertThat(breaches(Rules.NOTHING_DECIDED_THROWS_DICE, ThrowsDice.class)).isNotEmpty();
      assertThat(breaches(Rules.NOTHING_DECIDED_THROWS_DICE, PicksAnId.class)).isNotEmpty();
    }
  }

  @Nested
  class TheKernelIsExact {

    @Test
    void holdsForTheKernel() {
      holds(FloatingPointRule.rule(), KERNEL);
    }

    @Test
    void findsFieldsParametersAndResults() {
      assertThat(breaches(FloatingPointRule.rule(), MeasuresRoughly.class))
          .anyMatch(breach -> breach.contains(".hours "))
          .anyMatch(breach -> breach.contains("rounded(float)"))
          .anyMatch(breach -> breach.contains("boxed()"))
          .anyMatch(breach -> breach.contains("array([D)") || breach.contains("array(double[])"));
    }
  }

  @Nested
  class WriteAndReadNeverMeet {

    @Test
    void holdsForAllCode() {
      holds(Rules.WRITE_NEVER_READS, CODE);
      holds(Rules.READ_NEVER_WRITES, CODE);
    }

    @Test
    void findsEitherThatKnowsTheOther() {
      assertThat(breaches(Rules.WRITE_NEVER_READS, AsksAView.class, View.class)).isNotEmpty();
      assertThat(breaches(Rules.READ_NEVER_WRITES, Decides.class, Writer.class)).isNotEmpty();
    }
  }

  @Nested
  class CapabilitiesMeetThroughTheirApi {

    @Test
    void holdsForAllCode() {
      holds(CapabilityRule.rule(), CODE);
    }

    @Test
    void findsOneThatReachesInside() {
      assertThat(breaches(CapabilityRule.rule(), ReachesAcross.class, LeaveRule.class))
          .isNotEmpty();
      assertThat(breaches(CapabilityRule.rule(), AsksAView.class, View.class)).isEmpty();
    }
  }

  @Nested
  class NothingGoesInCircles {

    @Test
    void holdsForTheKernelsCapabilitiesAndForAllPackages() {
      holds(Rules.noCycles("org.workforceledger.(*).."), KERNEL);
      holds(Rules.noCycles("org.workforceledger.(**)"), CODE);
    }

    @Test
    void findsACircle() {
      assertThat(
              breaches(Rules.noCycles("..architecture.fixtures.cycle.(*).."), One.class, Two.class))
          .isNotEmpty();
    }
  }

  @Nested
  class EventsAndCommands {

    @Test
    void areRecordsWithStableNames() {
      holds(Rules.EVENTS_AND_COMMANDS_ARE_RECORDS, CODE);
      holds(Rules.EVENTS_HAVE_A_STABLE_NAME, CODE);
    }

    @Test
    void findsOthers() {
      assertThat(breaches(Rules.EVENTS_AND_COMMANDS_ARE_RECORDS, EventOfAClass.class)).hasSize(1);
      assertThat(breaches(Rules.EVENTS_AND_COMMANDS_ARE_RECORDS, CommandOfAClass.class)).hasSize(1);
      assertThat(breaches(Rules.EVENTS_HAVE_A_STABLE_NAME, NamelessEvent.class)).hasSize(1);
    }
  }
}
