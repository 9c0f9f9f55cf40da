package org.workforceledger.hours.read;

import java.util.List;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.queries.read.Moment;

/**
 * The account that a viewer asks for and may see.
 *
 * @param all the person's engagements that are open to the viewer, the earliest first
 * @param chosen the engagement whose account it is
 * @param year the calendar year asked about; that of the effective date where none can be
 * @param linksToLog whether the viewer may follow a line to its event
 */
public record AskedAccount(
    List<KnownEngagement> all,
    KnownEngagement chosen,
    int year,
    Moment moment,
    boolean linksToLog) {}
