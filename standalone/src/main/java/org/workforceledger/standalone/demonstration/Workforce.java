package org.workforceledger.standalone.demonstration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.standalone.demonstration.Career.Post;
import org.workforceledger.standalone.demonstration.Table.Row;

/** Who works where: the tables of sites, people, engagements and what became of them. */
final class Workforce {

  /** When HR brought in those who had been employed before there was a ledger. */
  static final LocalDate INTAKE = LocalDate.of(2024, 12, 9);

  private static final int DAYS_AHEAD = 14;

  /** Changes by which nobody works elsewhere or otherwise. */
  private static final Set<String> SAME_POST = Set.of("PAY_POINT", "SETTLE");

  private final Map<String, Row> sites = byId("sites", "site");
  private final Map<String, Row> people = byId("people", "cleaner");
  private final Map<String, Row> patterns = byId("patterns", "pattern");
  private final Map<String, List<Row>> changes =
      Table.read("changes").stream().collect(groupingBy(row -> row.text("engagement")));
  private final List<Row> engagements = Table.read("engagements");
  private final List<Career> careers = engagements.stream().map(this::career).toList();

  private static Map<String, Row> byId(String table, String id) {
    return Table.read(table).stream()
        .collect(toMap(row -> row.text(id), Function.identity(), (a, _) -> a, TreeMap::new));
  }

  List<Row> sites() {
    return List.copyOf(sites.values());
  }

  List<Row> engagements() {
    return engagements;
  }

  /** Every engagement as it went, in the order of {@link #engagements()}. */
  List<Career> careers() {
    return careers;
  }

  List<Row> changesOf(String engagementId) {
    return changes.getOrDefault(engagementId, List.of());
  }

  String nameOf(String cleanerId) {
    return person(cleanerId).text("name");
  }

  private Row person(String cleanerId) {
    return Optional.ofNullable(people.get(cleanerId))
        .orElseThrow(() -> new IllegalStateException("no person " + cleanerId));
  }

  String localityOf(String siteId) {
    return site(siteId).text("locality");
  }

  /** Whether a site follows school terms. */
  boolean isSchoolBased(String siteId) {
    return SiteKind.valueOf(site(siteId).text("kind")).isSchoolBased();
  }

  private Row site(String siteId) {
    return Optional.ofNullable(sites.get(siteId))
        .orElseThrow(() -> new IllegalStateException("no site " + siteId));
  }

  /** Another site of the same region, where relief is given. */
  String neighbourOf(String siteId) {
    String region = site(siteId).text("region");
    return sites.values().stream()
        .filter(row -> row.text("region").equals(region))
        .map(row -> row.text("site"))
        .filter(id -> !id.equals(siteId))
        .findFirst()
        .orElse(siteId);
  }

  private Career career(Row row) {
    String id = row.text("engagement");
    LocalDate commenced = row.date("commenced");
    Instant recorded = recorded(row);
    Instant rostered = row.findDate("rostered").map(day -> Office.during(day, id)).orElse(recorded);
    TreeMap<LocalDate, Post> posts = new TreeMap<>();
    posts.put(commenced, new Post(row.text("site"), roster(row, row), rostered));
    LocalDate lastDay = row.findDate("ends").orElse(LocalDate.MAX);
    for (Row change : changesOf(id)) {
      LocalDate effective = change.date("effective");
      posts.put(effective, after(posts.floorEntry(effective).getValue(), change, row));
      lastDay =
          switch (change.text("kind")) {
            case "TENURE" -> change.findDate("ends").orElse(LocalDate.MAX);
            case "END" -> effective;
            default -> lastDay;
          };
    }
    boolean replacing = row.find("backfillFor").isPresent();
    return new Career(id, row.text("cleaner"), commenced, lastDay, recorded, posts, replacing);
  }

  private Post after(Post before, Row change, Row engagement) {
    Optional<Roster> roster = roster(change, engagement);
    Instant known = Office.during(change.date("recorded"), engagement.text("engagement"));
    return new Post(
        change.find("site").orElse(before.siteId()),
        roster.isPresent() ? roster : before.roster(),
        SAME_POST.contains(change.text("kind")) ? before.known() : known);
  }

  /** The roster of new hours, by the row that has the pattern and the one that has the minutes. */
  private Optional<Roster> roster(Row pattern, Row engagement) {
    return pattern
        .find("pattern")
        .map(name -> Optional.ofNullable(patterns.get(name)).orElseThrow())
        .map(shape -> Roster.of(shape, minutes(pattern), adoMinutes(engagement)));
  }

  private static int adoMinutes(Row engagement) {
    int given = engagement.number("adoMinutes");
    boolean casualAtFirst = engagement.find("hours").isEmpty();
    return casualAtFirst ? 24 : given;
  }

  /** Ordinary minutes a week: HOURS says them as its value, the others in their own column. */
  private static int minutes(Row row) {
    Optional<Hours> hours = row.findHours("hours");
    return (int) (hours.orElseGet(() -> Hours.of(row.text("value"))).seconds() / 60);
  }

  private static Instant recorded(Row row) {
    LocalDate day = row.findDate("recorded").orElseGet(() -> usualDay(row.date("commenced")));
    return Office.during(day, row.text("engagement"));
  }

  private static LocalDate usualDay(LocalDate commenced) {
    LocalDate ahead = Office.workingDay(commenced.minusDays(DAYS_AHEAD));
    return ahead.isBefore(INTAKE) ? INTAKE : ahead;
  }
}
