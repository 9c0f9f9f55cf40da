package org.workforceledger.projections.read;

/**
 * A question that is asked once before anybody else may ask, so that the first answer is as quick
 * as the next. What it answers is of no interest; that it fails, is no reason not to begin.
 */
@FunctionalInterface
public interface Rehearsal {

  void rehearse();
}
