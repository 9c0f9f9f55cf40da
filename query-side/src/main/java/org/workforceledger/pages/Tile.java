package org.workforceledger.pages;

/** A headline figure. */
public record Tile(String label, String value, String says) {}
