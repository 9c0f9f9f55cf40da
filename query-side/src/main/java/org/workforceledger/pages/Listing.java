package org.workforceledger.pages;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table in pages, sorted by one of its columns, with the links that sort and page it. Sorting and
 * paging are the server's, so they work by keyboard, without scripts, and in every browser.
 *
 * @param total rows in all
 * @param says which of them are shown, in words
 */
public record Listing<R>(
    List<Header> headers,
    List<R> rows,
    int total,
    String says,
    @Nullable String previous,
    @Nullable String next) {

  public static final int ROWS_PER_PAGE = 100;
  private static final String DESCENDING = "-";

  /**
   * A column that may sort the table.
   *
   * @param order null where the column does not sort
   */
  public record Column<R>(
      String key, String label, String css, @Nullable Comparator<? super R> order) {

    /** A column of words. */
    public static <R, T extends Comparable<? super T>> Column<R> of(
        String key, String label, Function<R, T> value) {
      return new Column<>(key, label, "", Comparator.comparing(value));
    }

    /** A column of numbers, at the right. */
    public static <R, T extends Comparable<? super T>> Column<R> number(
        String key, String label, Function<R, T> value) {
      return new Column<>(key, label, "num", Comparator.comparing(value));
    }

    /** A column that does not sort. */
    public static <R> Column<R> plain(String label) {
      return new Column<>("", label, "", null);
    }
  }

  /**
   * A column's head.
   *
   * @param href sorts by it, or the other way round; null where it does not sort
   * @param sort {@code ascending} or {@code descending} where the table is sorted by it
   */
  public record Header(String label, String css, @Nullable String href, @Nullable String sort) {}

  /** The page that the address asks for by {@code sort} and {@code page}. */
  public static <R> Listing<R> of(
      List<R> rows, List<Column<R>> columns, Address address, String one, String many) {
    String sort = address.get("sort");
    List<R> sorted = sorted(rows, columns, sort);
    int pages = Math.max(1, (rows.size() + ROWS_PER_PAGE - 1) / ROWS_PER_PAGE);
    int page = Math.clamp(number(address.get("page")), 1, pages);
    int from = (page - 1) * ROWS_PER_PAGE;
    int to = Math.min(rows.size(), from + ROWS_PER_PAGE);
    return new Listing<>(
        columns.stream().map(column -> header(column, address, sort)).toList(),
        List.copyOf(sorted.subList(from, to)),
        rows.size(),
        says(rows.size(), from, to, one, many),
        page > 1 ? turn(address, page - 1) : null,
        page < pages ? turn(address, page + 1) : null);
  }

  private static String says(int total, int from, int to, String one, String many) {
    String all = Text.count(total, one, many);
    return to - from == total
        ? all
        : "%s, showing %s to %s".formatted(all, Text.count(from + 1), Text.count(to));
  }

  private static <R> List<R> sorted(List<R> rows, List<Column<R>> columns, String sort) {
    boolean descending = sort.startsWith(DESCENDING);
    String key = descending ? sort.substring(1) : sort;
    for (Column<R> column : columns) {
      if (column.order() != null && column.key().equals(key)) {
        Comparator<? super R> order = column.order();
        return rows.stream().sorted(descending ? order.reversed() : order).toList();
      }
    }
    return rows;
  }

  private static <R> Header header(Column<R> column, Address address, String sort) {
    if (column.order() == null) {
      return new Header(column.label(), column.css(), null, null);
    }
    boolean ascending = sort.equals(column.key());
    boolean descending = sort.equals(DESCENDING + column.key());
    String next = ascending ? DESCENDING + column.key() : column.key();
    String sorted = descending ? "descending" : null;
    return new Header(
        column.label(),
        column.css(),
        address.with("sort", next).href(),
        ascending ? "ascending" : sorted);
  }

  private static String turn(Address address, int page) {
    return address.with("page", Integer.toString(page)).href();
  }

  private static int number(String text) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
  }
}
