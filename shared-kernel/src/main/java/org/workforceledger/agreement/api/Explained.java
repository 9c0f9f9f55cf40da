package org.workforceledger.agreement.api;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A value and how it came about: the steps, in the order in which they were taken.
 *
 * <p>Example: {@code Explained.of(11, new Step("8.7(d)(i)", "autumn 2 + winter 5 + spring 4", "11
 * days"))}.
 *
 * @param value what the rule decided
 * @param steps the steps taken, oldest first; may be empty, never changes
 */
public record Explained<T>(T value, List<Step> steps) {

  public Explained {
    steps = List.copyOf(steps);
  }

  /** The value with the steps that led to it. */
  public static <T> Explained<T> of(T value, Step... steps) {
    return new Explained<>(value, List.of(steps));
  }

  /** Another value by the same steps. */
  public <R> Explained<R> map(Function<? super T, ? extends R> change) {
    return new Explained<>(change.apply(value), steps);
  }

  /** The value that follows from this one, by these steps and then its own. */
  public <R> Explained<R> then(Function<? super T, Explained<R>> next) {
    Explained<R> following = next.apply(value);
    return new Explained<>(following.value(), joined(steps, following.steps()));
  }

  /** Two values combined, by the steps of this one and then of the other. */
  public <U, R> Explained<R> and(
      Explained<U> other, BiFunction<? super T, ? super U, ? extends R> combine) {
    return new Explained<>(combine.apply(value, other.value()), joined(steps, other.steps()));
  }

  /** The same value with one more step at the end. */
  public Explained<T> with(Step step) {
    return new Explained<>(value, joined(steps, List.of(step)));
  }

  /** The same value with one more step at the end. */
  public Explained<T> with(String clause, String says, String result) {
    return with(new Step(clause, says, result));
  }

  private static List<Step> joined(List<Step> first, List<Step> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
