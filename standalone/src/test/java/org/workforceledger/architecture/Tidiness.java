package org.workforceledger.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.type.TypeKind;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.workforceledger.architecture.Code.Source;

/** What is untidy about one source, found by parsing it: words in strings do not count as code. */
final class Tidiness extends TreeScanner<@Nullable Void, @Nullable Void> {
  static final int FILE_LINES = 200;
  static final int AGGREGATE_LINES = 150;
  static final int METHOD_LINES = 40;

  /** Written apart, so that this file does not hold what it looks for. */
  private static final Pattern UNFINISHED =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");

  private final Source source;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final List<String> problems = new ArrayList<>();

  private Tidiness(Source source, CompilationUnitTree unit, SourcePositions positions) {
    this.source = source;
    this.unit = unit;
    this.positions = positions;
  }

  /** Everything untidy, each with the file. */
  static List<String> problems(Collection<Source> sources) {
    Map<URI, Source> byUri = new HashMap<>();
    List<JavaFileObject> files = new ArrayList<>();
    for (Source source : sources) {
      JavaFileObject file = parsed(source);
      byUri.put(file.toUri(), source);
      files.add(file);
    }
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler().getTask(null, null, _ -> {}, null, null, files);
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    List<String> problems = new ArrayList<>();
    try {
      for (CompilationUnitTree unit : task.parse()) {
        Source source = Objects.requireNonNull(byUri.get(unit.getSourceFile().toUri()));
        Tidiness tidiness = new Tidiness(source, unit, positions);
        tidiness.look();
        problems.addAll(tidiness.problems);
      }
      return problems;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaFileObject parsed(Source source) {
    URI uri = URI.create("string:///" + source.path());
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source.text();
      }
    };
  }

  private void look() {
    long lines = source.text().lines().count();
    int limit = source.file().endsWith("Aggregate.java") ? AGGREGATE_LINES : FILE_LINES;
    if (lines > limit) {
      problem("has %d lines, more than %d".formatted(lines, limit));
    }
    UNFINISHED.matcher(source.text()).results().forEach(r -> problem("says " + r.group()));
    scan(unit, null);
  }

  private void problem(String says) {
    problems.add(source.path() + " " + says);
  }

  private long line(long position) {
    return unit.getLineMap().getLineNumber(position);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
    Tree body = method.getBody();
    if (body != null) {
      long first = line(positions.getStartPosition(unit, body));
      long lines = line(positions.getEndPosition(unit, body)) - first + 1;
      if (lines > METHOD_LINES) {
        problem("%s has %d lines".formatted(method.getName(), lines));
      }
    }
    return super.visitMethod(method, none);
  }

  @Override
  public @Nullable Void visitImport(ImportTree imported, @Nullable Void none) {
    if (imported.getQualifiedIdentifier().toString().startsWith("lombok.")) {
      problem("uses Lombok");
    }
    return super.visitImport(imported, none);
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void none) {
    if (annotation.getAnnotationType().toString().matches("(.*\\.)?Disabled")) {
      problem("disables a test");
    }
    return super.visitAnnotation(annotation, none);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
    if (source.isTest()
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("sleep")) {
      problem("sleeps in a test");
    }
    return super.visitMethodInvocation(call, none);
  }

  @Override
  public @Nullable Void visitPrimitiveType(PrimitiveTypeTree type, @Nullable Void none) {
    TypeKind kind = type.getPrimitiveTypeKind();
    floating(kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT, type);
    return super.visitPrimitiveType(type, none);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
    floating(Set.of("Double", "Float").contains(name.getName().toString()), name);
    return super.visitIdentifier(name, none);
  }

  @Override
  public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
    floating(literal.getValue() instanceof Double || literal.getValue() instanceof Float, literal);
    return super.visitLiteral(literal, none);
  }

  private void floating(boolean found, Tree where) {
    if (found && source.isKernel()) {
      long line = line(positions.getStartPosition(unit, where));
      problem("has floating point on line " + line);
    }
  }
}
