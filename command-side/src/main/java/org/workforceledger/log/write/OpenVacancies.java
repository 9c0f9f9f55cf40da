package org.workforceledger.log.write;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.workforceledger.log.EventTypes;
import org.workforceledger.log.Streams;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyEvent.VacantHoursOffered;

/**
 * Which vacancies there are and which are open, so that a change of a cleaner's terms finds those
 * it matters to without a look at the log. Read from it once; then streams that changed are looked
 * at again.
 */
final class OpenVacancies {

  private static final String PREFIX = Streams.vacancy("");

  private final JdbcTemplate jdbc;
  private final Set<String> offered = new TreeSet<>();
  private final Set<String> open = new TreeSet<>();
  private final Set<String> changed = new HashSet<>();
  private boolean read;

  OpenVacancies(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Notes that a stream has other events now than before. */
  void changed(String stream) {
    if (stream.startsWith(PREFIX)) {
      changed.add(stream.substring(PREFIX.length()));
    }
  }

  /** By id, as a way to fold them makes them. */
  List<Vacancy> open(Function<String, Optional<Vacancy>> vacancies) {
    read(vacancies);
    return folded(open, vacancies);
  }

  /** The same of every vacancy, open or not. */
  List<Vacancy> every(Function<String, Optional<Vacancy>> vacancies) {
    read(vacancies);
    return folded(offered, vacancies);
  }

  private static List<Vacancy> folded(
      Set<String> ids, Function<String, Optional<Vacancy>> vacancies) {
    return ids.stream().flatMap(id -> vacancies.apply(id).stream()).toList();
  }

  private void read(Function<String, Optional<Vacancy>> vacancies) {
    if (!read) {
      changed.addAll(offered());
      read = true;
    }
    offered.addAll(changed);
    for (String id : changed) {
      if (vacancies.apply(id).filter(Vacancy::isOpen).isPresent()) {
        open.add(id);
      } else {
        open.remove(id);
      }
    }
    changed.clear();
  }

  void forgetAll() {
    offered.clear();
    open.clear();
    changed.clear();
    read = false;
  }

  private List<String> offered() {
    return jdbc
        .queryForList(
            "select stream from ledger.event where type = ?",
            String.class,
            EventTypes.nameOf(VacantHoursOffered.class))
        .stream()
        .map(stream -> stream.substring(PREFIX.length()))
        .toList();
  }
}
