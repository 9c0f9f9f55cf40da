package org.workforceledger.ledger;

/** A fact that was taken although it breaches a clause, said in plain words. */
public record Flag(String clause, String says) {}
