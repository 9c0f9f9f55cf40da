package org.workforceledger.vacancies.rules;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Hours;
import org.workforceledger.vacancies.api.Wish;
import org.workforceledger.vacancies.rules.Sharing.Share;

/** What holds however many hours are vacant and whoever wants them. */
class SharingPropertiesTest {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  /** Twelve cleaners at most, each of a service of their own. */
  @Provide
  Arbitrary<List<Candidate>> cleaners() {
    Arbitrary<Candidate> one =
        Combinators.combine(
                Arbitraries.integers().between(0, 37 * 60),
                Arbitraries.of(0, 0, 0, 8 * 60, 20 * 60),
                Arbitraries.of(Wish.class),
                Arbitraries.integers().between(0, 38 * 60).injectNull(0.7))
            .as(
                (current, elsewhere, wish, upTo) ->
                    new Candidate(
                        "",
                        FIRST,
                        Hours.ofMinutes(current),
                        Hours.ofMinutes(elsewhere),
                        wish,
                        upTo == null ? null : Hours.ofMinutes(upTo)));
    return one.list().ofMaxSize(12).map(SharingPropertiesTest::named);
  }

  private static List<Candidate> named(List<Candidate> cleaners) {
    List<Candidate> named = new ArrayList<>();
    for (Candidate c : cleaners) {
      String id = "c" + named.size();
      LocalDate since = FIRST.plusDays((named.size() * 7L) % 12);
      named.add(new Candidate(id, since, c.current(), c.elsewhere(), c.wish(), c.upTo()));
    }
    return named;
  }

  private static Hours shared(Sharing sharing) {
    return sharing.shares().stream().map(Share::hours).reduce(Hours.ZERO, Hours::plus);
  }

  @Property
  @Clause({"8.9(g)(iv)", "8.9(h)"})
  void hoursOfferedAreHoursSharedAndHoursLeft(
      @ForAll("cleaners") List<Candidate> cleaners, @ForAll @IntRange(max = 6000) int minutes) {
    Hours vacant = Hours.ofMinutes(minutes);
    Sharing third = FullTimeCreation.of(cleaners, vacant, Set.of());
    Sharing fourth = EquitableShare.of(without(cleaners, third), third.left(), Set.of());
    assertThat(shared(third).plus(shared(fourth)).plus(fourth.left())).isEqualTo(vacant);
    assertThat(third.tie()).isNull();
    assertThat(fourth.tie()).isNull();
  }

  private static List<Candidate> without(List<Candidate> cleaners, Sharing given) {
    List<String> ids = given.shares().stream().map(Share::cleanerId).toList();
    return cleaners.stream().filter(each -> !ids.contains(each.cleanerId())).toList();
  }

  @Property
  @Clause("11.3(b)(i)")
  void nobodyPasses38HoursOrTheWish(
      @ForAll("cleaners") List<Candidate> cleaners, @ForAll @IntRange(max = 6000) int minutes) {
    Hours vacant = Hours.ofMinutes(minutes);
    for (Sharing sharing :
        List.of(
            FullTimeCreation.of(cleaners, vacant, Set.of()),
            EquitableShare.of(cleaners, vacant, Set.of()))) {
      Map<String, Share> shares =
          sharing.shares().stream().collect(toMap(Share::cleanerId, share -> share));
      for (Candidate cleaner : cleaners) {
        Share share = shares.get(cleaner.cleanerId());
        if (share != null) {
          assertThat(cleaner.wish()).isNotEqualTo(Wish.NONE);
          assertThat(share.hours()).isLessThanOrEqualTo(cleaner.room());
          assertThat(share.newHours()).isEqualTo(cleaner.current().plus(share.hours()));
          assertThat(share.newHours().plus(cleaner.elsewhere()))
              .isLessThanOrEqualTo(Hours.of("38"));
        }
      }
    }
  }

  @Property
  @Clause("8.9(g)(iii)")
  void fullTimeGoesByServiceToWhomeverItReaches(
      @ForAll("cleaners") List<Candidate> cleaners, @ForAll @IntRange(max = 6000) int minutes) {
    Hours left = Hours.ofMinutes(minutes);
    Sharing sharing = FullTimeCreation.of(cleaners, left, Set.of());
    List<String> expected = new ArrayList<>();
    List<Candidate> byService =
        cleaners.stream().sorted(Comparator.comparing(Candidate::serviceSince)).toList();
    for (Candidate cleaner : byService) {
      Hours missing = Hours.of("38").minus(cleaner.current());
      boolean wants = cleaner.wish() == Wish.FULL_TIME && cleaner.room().equals(missing);
      if (wants && missing.compareTo(left) <= 0) {
        expected.add(cleaner.cleanerId());
        left = left.minus(missing);
      }
    }
    assertThat(sharing.shares()).extracting(Share::cleanerId).isEqualTo(expected);
    assertThat(sharing.left()).isEqualTo(left);
  }

  /** Who gets a quarter hour less than another could not take more. */
  @Property
  @Clause("8.9(h)")
  void theRestIsSharedAlike(
      @ForAll("cleaners") List<Candidate> cleaners, @ForAll @IntRange(max = 6000) int minutes) {
    Sharing sharing = EquitableShare.of(cleaners, Hours.ofMinutes(minutes), Set.of());
    Map<String, Hours> given =
        sharing.shares().stream().collect(toMap(Share::cleanerId, Share::hours));
    for (Candidate one : cleaners) {
      Hours mine = given.getOrDefault(one.cleanerId(), Hours.ZERO);
      if (mine.compareTo(one.room()) < 0) {
        assertThat(given.values())
            .allSatisfy(
                theirs -> assertThat(theirs.minus(mine)).isLessThanOrEqualTo(Hours.ofMinutes(15)));
        assertThat(sharing.left()).isEqualTo(Hours.ZERO);
      }
    }
  }
}
