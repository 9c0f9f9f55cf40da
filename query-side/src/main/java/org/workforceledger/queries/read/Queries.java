package org.workforceledger.queries.read;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.workforceledger.projections.read.Projection;
import org.workforceledger.projections.read.ReadYourWrites;

/** Where every query begins. */
@Component
public class Queries {

  private final InstantSource clock;
  private final ReadYourWrites reads;

  Queries(InstantSource clock, ReadYourWrites reads) {
    this.clock = clock;
    this.reads = reads;
  }

  /** The parameters of a request, none of them read yet. */
  public Parameters parameters(HttpServletRequest request) {
    return new Parameters(request, clock.instant());
  }

  /** Checks the parameters, then waits for the position that the request asks for. */
  public void begin(Parameters parameters, List<Projection<?>> needed) {
    Long minPosition = parameters.minPosition();
    parameters.check();
    reads.await(minPosition, needed);
  }
}
