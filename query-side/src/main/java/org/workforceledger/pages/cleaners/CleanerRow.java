package org.workforceledger.pages.cleaners;

/**
 * A cleaner's engagement in the list, with its ADO of a year; every text is ready to be read.
 *
 * @param statement the page of the statement
 * @param shortfallSeconds what has yet to be credited
 */
record CleanerRow(
    String cleanerId,
    String engagementId,
    String name,
    String site,
    String region,
    String status,
    String basis,
    String statement,
    long requiredSeconds,
    long creditedSeconds,
    long takenSeconds,
    long balanceSeconds,
    long shortfallSeconds,
    String required,
    String credited,
    String taken,
    String balance,
    String shortfall) {}
