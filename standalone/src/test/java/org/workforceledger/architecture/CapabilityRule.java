package org.workforceledger.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Capabilities meet only through {@code api}: {@code hours.write} may know {@code leave.api}, never
 * {@code leave.write} or {@code leave.rules}.
 */
final class CapabilityRule extends ArchCondition<JavaClass> {
  private static final Pattern INSIDE =
      Pattern.compile(".*\\.([a-z]+)\\.(rules|write|automation|read)(\\..*)?");

  /** Machinery without a domain of its own, on which every capability of a side stands. */
  private static final Set<String> OPEN =
      Set.of("log.write", "projections.read", "queries.read", "access.read", "mail.read");

  /**
   * What is shown together is put together: a cleaner's answer names the site, a statement the
   * engagement, a site its agreements with what they lack, a grant of leave what it means for ADO,
   * a vacancy the full-time cleaners that its site's allocation requires, a letter goes to the work
   * e-mail of the engagement, and the committees' reports are made of engagements, sites and the
   * minimum of full-time cleaners (2.6, 8.9(c)). Each pair is a decision; the rule against circles
   * keeps its direction.
   */
  private static final Set<String> COMPOSED =
      Set.of(
          "employment.read -> calendar.read",
          "employment.read -> sites.read",
          "hours.read -> calendar.read",
          "hours.read -> employment.read",
          "hours.read -> employment.rules",
          "hours.read -> sites.read",
          "hours.read -> sites.rules",
          "leave.write -> hours.rules",
          "committees.rules -> employment.rules",
          "committees.rules -> sites.rules",
          "committees.read -> employment.read",
          "committees.read -> reports.read",
          "committees.read -> sites.read",
          "vacancies.write -> employment.rules",
          "vacancies.write -> sites.rules",
          "vacancies.read -> sites.read",
          "mail.read -> employment.read",
          "reports.read -> committees.rules",
          "reports.read -> employment.read",
          "reports.read -> employment.rules",
          "reports.read -> sites.read",
          "disputes.read -> calendar.read",
          "disputes.read -> sites.read",
          "transfers.write -> sites.rules",
          "transfers.read -> sites.read");

  private CapabilityRule() {
    super("meet other capabilities only through their api");
  }

  static ArchRule rule() {
    return classes().should(new CapabilityRule());
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    Optional<String> from = inside(type.getPackageName());
    if (from.isPresent()) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        inside(dependency.getTargetClass().getPackageName())
            .filter(to -> !isAllowed(from.get(), to))
            .ifPresent(
                _ -> events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
      }
    }
  }

  private static boolean isAllowed(String from, String to) {
    return capability(from).equals(capability(to))
        || OPEN.contains(to)
        || COMPOSED.contains(from + " -> " + to);
  }

  private static String capability(String inside) {
    return inside.substring(0, inside.indexOf('.'));
  }

  /** {@code hours.write} of {@code org.workforceledger.hours.write.Something}. */
  private static Optional<String> inside(String packageName) {
    Matcher matcher = INSIDE.matcher(packageName);
    return packageName.startsWith("org.workforceledger.") && matcher.matches()
        ? Optional.of(matcher.group(1) + "." + matcher.group(2))
        : Optional.empty();
  }
}
