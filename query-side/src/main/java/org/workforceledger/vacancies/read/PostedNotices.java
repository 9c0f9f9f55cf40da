package org.workforceledger.vacancies.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.workforceledger.mail.read.Outbox;
import org.workforceledger.mail.read.Posted;

/** Notices, each with what became of it by e-mail. */
@Component
public class PostedNotices {

  private final Outbox outbox;

  PostedNotices(Outbox outbox) {
    this.outbox = outbox;
  }

  /** What was to be told, to whom, and whether it was sent as far as is known now. */
  public List<Notice> of(KnownVacancy known) {
    List<Notice> notices = Notices.of(known);
    Set<Long> positions =
        notices.stream().map(Notice::position).collect(Collectors.toUnmodifiableSet());
    List<Posted> letters = outbox.of(positions);
    return notices.stream().map(notice -> with(notice, letters)).toList();
  }

  private static Notice with(Notice notice, List<Posted> letters) {
    return letters.stream().reduce(notice, Notice::with, (one, _) -> one);
  }
}
