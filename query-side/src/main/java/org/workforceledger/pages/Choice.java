package org.workforceledger.pages;

/** One of several things to choose from, as a link or as an option of a form. */
public record Choice(String label, String value, boolean chosen) {}
