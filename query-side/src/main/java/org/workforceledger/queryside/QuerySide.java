package org.workforceledger.queryside;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.workforceledger.runtime.database.LedgerDatabase;

/**
 * The read side: projections, queries and pages. An application imports it and provides a {@link
 * java.time.Clock}; it declares no data source of its own, so that both sides fit in one.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerDatabase.class)
@ComponentScan("org.workforceledger.*.read")
@PropertySource("classpath:query-side.properties")
public class QuerySide {}
