package org.workforceledger.queries.read;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** An id that nothing has, or had at the moment asked about: 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NothingFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NothingFound(String says) {
    super(says, null, false, false);
  }
}
