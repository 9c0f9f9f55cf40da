package org.workforceledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.workforceledger.architecture.Code.Source;

/** Size limits and unfinished business, over the sources of every module. */
class TidyTest {

  /** Main packages without a package-info. */
  private static Set<String> undescribed(Collection<Source> sources) {
    Set<String> folders =
        sources.stream()
            .filter(source -> !source.isTest())
            .map(Source::folder)
            .collect(Collectors.toCollection(TreeSet::new));
    sources.stream()
        .filter(source -> source.file().equals("package-info.java"))
        .map(Source::folder)
        .forEach(folders::remove);
    return folders;
  }

  @Test
  void looksAtEveryModule() {
    assertThat(Code.sources())
        .extracting(source -> source.path().substring(0, source.path().indexOf('/')))
        .contains("shared-kernel", "runtime", "command-side", "query-side", "standalone");
  }

  @Test
  void everySourceIsTidy() {
    assertThat(Tidiness.problems(Code.sources())).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIs() {
    assertThat(undescribed(Code.sources())).isEmpty();
  }

  @Nested
  class Finds {
    private static final String MAIN = "command-side/src/main/java/a/Some.java";
    private static final String TEST = "command-side/src/test/java/a/SomeTest.java";
    private static final String KERNEL = "shared-kernel/src/main/java/a/Some.java";

    private static List<String> problems(String path, String text) {
      return Tidiness.problems(List.of(new Source(path, text)));
    }

    private static String ofLines(int lines) {
      return "class Some {\n" + "\n".repeat(lines - 2) + "}\n";
    }

    private static String method(int lines) {
      return "class Some {\n  void go() {\n" + "    ;\n".repeat(lines - 2) + "  }\n}\n";
    }

    @Test
    void filesOfMoreThan200Lines() {
      assertThat(problems(MAIN, ofLines(200))).isEmpty();
      assertThat(problems(MAIN, ofLines(201))).singleElement().asString().contains("201 lines");
    }

    @Test
    void aggregatesOfMoreThan150Lines() {
      String path = "command-side/src/main/java/a/SomeAggregate.java";
      assertThat(problems(path, ofLines(150))).isEmpty();
      assertThat(problems(path, ofLines(151))).singleElement().asString().contains("151 lines");
    }

    @Test
    void methodsOfMoreThan40Lines() {
      assertThat(problems(MAIN, method(40))).isEmpty();
      assertThat(problems(MAIN, method(41))).singleElement().asString().contains("go has 41");
    }

    @Test
    void unfinishedBusiness() {
      for (String word : List.of("TO" + "DO", "FIX" + "ME", "X" + "XX")) {
        assertThat(problems(MAIN, "/* " + word + ": later */ class Some {}")).hasSize(1);
      }
    }

    @Test
    void lombok() {
      assertThat(problems(MAIN, "import lombok.Data; class Some {}")).hasSize(1);
    }

    @Test
    void disabledTests() {
      assertThat(problems(TEST, "class SomeTest { @Disabled void a() {} }")).hasSize(1);
      assertThat(problems(TEST, "@org.junit.jupiter.api.Disabled class SomeTest {}")).hasSize(1);
    }

    @Test
    void sleepInTestsAlone() {
      String text = "class Some { void a() throws Exception { Thread.sleep(5); } }";
      assertThat(problems(TEST, text)).hasSize(1);
      assertThat(problems(MAIN, text)).isEmpty();
    }

    @Test
    void floatingPointInTheKernelAlone() {
      for (String text : List.of("double a;", "float a;", "Double a;", "Object a = 1.5;")) {
        assertThat(problems(KERNEL, "class Some { " + text + " }")).hasSize(1);
        assertThat(problems(MAIN, "class Some { " + text + " }")).isEmpty();
      }
      assertThat(problems(KERNEL, "class Some { String a = \"double 1.5\"; }")).isEmpty();
    }

    @Test
    void packagesThatDoNotSayWhatTheyAre() {
      Source some = new Source(MAIN, "");
      Source info = new Source("command-side/src/main/java/a/package-info.java", "");
      assertThat(undescribed(List.of(some))).containsExactly("command-side/src/main/java/a");
      assertThat(undescribed(List.of(some, info))).isEmpty();
    }
  }
}
