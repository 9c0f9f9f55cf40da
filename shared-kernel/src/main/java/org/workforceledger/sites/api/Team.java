package org.workforceledger.sites.api;

import java.util.List;
import org.workforceledger.ledger.Limits;

/**
 * A team of cleaners as it was arranged (9.6(b)).
 *
 * @param members cleaners, by id
 * @param scope what it cleans, and to which standard
 * @param attendance when
 */
public record Team(
    @Limits(min = 1, max = 100) String name,
    @Limits(min = 1, max = 100) List<String> members,
    @Limits(min = 1, max = 2000) String scope,
    @Limits(min = 1, max = 500) String attendance) {}
