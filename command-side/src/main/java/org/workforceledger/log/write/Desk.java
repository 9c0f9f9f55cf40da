package org.workforceledger.log.write;

/** What lies on the writer's desk while it decides. */
record Desk(Pending pending, StreamCache cache, Books books, Claims claims) {}
