package org.workforceledger.transfers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.fixtures.ATransfer.answered;
import static org.workforceledger.fixtures.ATransfer.assessed;
import static org.workforceledger.fixtures.ATransfer.candidate;
import static org.workforceledger.fixtures.ATransfer.invited;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.fixtures.ATransfer;
import org.workforceledger.transfers.api.TransferCandidate;
import org.workforceledger.transfers.api.TransferEvent;
import org.workforceledger.transfers.api.TransferEvent.CleanersInvited;

/** Who is proposed for a required transfer. */
class TransferProposalTest {

  private static final CleanersInvited THREE =
      invited(
          candidate("a", "2019-02-04", "38"),
          candidate("b", "2021-02-01", "25"),
          candidate("c", "2023-01-23", "20"));

  private static TransferProposal proposal(CleanersInvited invited, TransferEvent... then) {
    return TransferProposal.of(ATransfer.of(invited, then));
  }

  @Test
  @Clause("11.4(g)")
  void isTheShortestServiceIfNobodyIsInterested() {
    assertThat(proposal(THREE).cleanerIds()).containsExactly("c");
    assertThat(proposal(THREE, answered("c", false, 1)).cleanerIds()).containsExactly("c");
    assertThat(proposal(THREE).clause()).isEqualTo("11.4(g)");
  }

  @Test
  @Clause("11.4(g)")
  void isTheNextShortestIfTheFirstIsUnsuitable() {
    assertThat(proposal(THREE, assessed("c", false, 70)).cleanerIds()).containsExactly("b");
    assertThat(proposal(THREE, assessed("c", false, 70), assessed("b", false, null)).cleanerIds())
        .containsExactly("a");
    assertThat(proposal(THREE, assessed("c", true, 70)).cleanerIds()).containsExactly("c");
    assertThat(
            proposal(
                    THREE,
                    assessed("a", false, 70),
                    assessed("b", false, 70),
                    assessed("c", false, 70))
                .cleanerIds())
        .isEmpty();
  }

  @Test
  @Clause("11.4(e)")
  void isWhoeverIsInterestedAndSuitable() {
    assertThat(proposal(THREE, answered("a", true, 1)).cleanerIds()).containsExactly("a");
    assertThat(proposal(THREE, answered("a", true, 1)).clause()).isEqualTo("11.4(e)");
    assertThat(proposal(THREE, answered("b", true, 1), answered("a", true, 2)).cleanerIds())
        .containsExactly("a", "b");
    assertThat(proposal(THREE, answered("a", true, 1), assessed("a", false, 90)).cleanerIds())
        .containsExactly("c");
  }

  @Test
  @Clause("11.4(g)")
  void leavesATieToThePrincipal() {
    TransferProposal tie =
        proposal(invited(candidate("b", "2023-01-23", "25"), candidate("a", "2023-01-23", "38")));
    assertThat(tie.cleanerIds()).containsExactly("a", "b");
    assertThat(tie.says()).contains("the principal chooses");
  }

  @Test
  @Clause("11.4(f)")
  void countsTheLastAnswerOfEachWhateverTheOrderOfArrival() {
    assertThat(proposal(THREE, answered("a", false, 9), answered("a", true, 3)).cleanerIds())
        .containsExactly("c");
    assertThat(proposal(THREE, answered("a", true, 9), answered("a", false, 3)).cleanerIds())
        .containsExactly("a");
  }

  /** Days of service, 0 to 5 days after the first of 2020; interested, unsuitable by bits. */
  @Property(tries = 500)
  @Clause("11.4(g)")
  void isTheShortestServingSuitableWhateverTheOrderOfArrival(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 5) Integer> days,
      @ForAll @IntRange(max = 63) int interested,
      @ForAll @IntRange(max = 63) int unsuitable,
      @ForAll Random random) {
    List<TransferCandidate> candidates = new ArrayList<>();
    List<TransferEvent> events = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      candidates.add(candidate("c" + i, "2020-01-0" + (1 + days.get(i)), "30"));
      events.add(answered("c" + i, bit(interested, i), 1 + i));
      events.add(assessed("c" + i, !bit(unsuitable, i), null));
    }
    CleanersInvited invited = invited(candidates);
    TransferProposal before = proposal(invited, events.toArray(TransferEvent[]::new));
    Collections.shuffle(events, random);
    assertThat(proposal(invited, events.toArray(TransferEvent[]::new))).isEqualTo(before);
    for (int i = 0; i < days.size(); i++) {
      boolean suits = !bit(unsuitable, i);
      boolean proposed = before.cleanerIds().contains("c" + i);
      if (before.clause().equals("11.4(e)")) {
        assertThat(proposed).isEqualTo(suits && bit(interested, i));
      } else {
        int mine = days.get(i);
        boolean last = true;
        for (int j = 0; j < days.size(); j++) {
          last &= bit(unsuitable, j) || days.get(j) <= mine;
        }
        assertThat(proposed).isEqualTo(suits && last);
      }
    }
  }

  private static boolean bit(int bits, int index) {
    return (bits >> index & 1) == 1;
  }
}
