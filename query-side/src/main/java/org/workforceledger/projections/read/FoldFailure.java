package org.workforceledger.projections.read;

/** An event that a projection cannot fold. Nothing after it is folded until it can be. */
final class FoldFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FoldFailure(String projection, long position, Throwable cause) {
    super("projection %s cannot fold position %d".formatted(projection, position), cause);
  }
}
