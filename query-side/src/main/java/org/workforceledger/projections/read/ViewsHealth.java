package org.workforceledger.projections.read;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** UP once the views stand and are being kept. */
final class ViewsHealth implements HealthIndicator {

  private final ReadYourWrites reads;

  ViewsHealth(ReadYourWrites reads) {
    this.reads = reads;
  }

  @Override
  public Health health() {
    return reads.isReady() ? Health.up().build() : Health.outOfService().build();
  }
}
