package org.workforceledger.vacancies.read;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.mail.read.Addressee;
import org.workforceledger.mail.read.Letter;
import org.workforceledger.mail.read.Posted;

/**
 * Advice that the agreement has given: to each affected cleaner and to the Regional People Branch.
 *
 * @param position of the event that it tells of
 * @param cleanerId null for the branch
 * @param mail what became of it by e-mail; NONE where it is only to be read here
 * @param mailedAt null if it was not sent
 * @param mailSays why it was not sent; null if it was, or was not tried yet
 */
public record Notice(
    long position,
    Instant recordedAt,
    LocalDate on,
    Addressee.Kind to,
    @Nullable String cleanerId,
    String clause,
    String says,
    Posted.State mail,
    @Nullable Instant mailedAt,
    @Nullable String mailSays) {

  Notice(
      long position,
      Instant recordedAt,
      LocalDate on,
      Addressee.Kind to,
      @Nullable String cleanerId,
      String clause,
      String says) {
    this(position, recordedAt, on, to, cleanerId, clause, says, Posted.State.NONE, null, null);
  }

  /** With what became of it, if it is this notice that was posted. */
  Notice with(Posted posted) {
    return isOf(posted.key())
        ? new Notice(
            position,
            recordedAt,
            on,
            to,
            cleanerId,
            clause,
            says,
            posted.state(),
            posted.at(),
            posted.why())
        : this;
  }

  private boolean isOf(Letter.Key key) {
    return key.position() == position
        && key.clause().equals(clause)
        && key.to().kind() == to
        && (cleanerId == null || key.to().id().equals(cleanerId));
  }
}
