package org.workforceledger.vacancies.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Hours;
import org.workforceledger.vacancies.api.Wish;

/** Candidates as texts: {@code "A 2010-01-28 20 FULL_TIME"}, and hours wished for and elsewhere. */
final class ACandidate {

  private ACandidate() {}

  /** Id, service since, hours, wish; then {@code <=30} for a wish's cap, {@code +10} elsewhere. */
  static Candidate of(String text) {
    String[] words = text.trim().split(" +");
    @Nullable Hours upTo = null;
    Hours elsewhere = Hours.ZERO;
    for (int i = 4; i < words.length; i++) {
      if (words[i].startsWith("<=")) {
        upTo = Hours.of(words[i].substring(2));
      } else {
        elsewhere = Hours.of(words[i].substring(1));
      }
    }
    return new Candidate(
        words[0],
        LocalDate.parse(words[1]),
        Hours.of(words[2]),
        elsewhere,
        Wish.valueOf(words[3]),
        upTo);
  }
}
