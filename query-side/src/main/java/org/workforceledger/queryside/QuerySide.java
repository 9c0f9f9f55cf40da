package org.workforceledger.queryside;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.workforceledger.pages.Pages;
import org.workforceledger.runtime.access.Access;
import org.workforceledger.runtime.database.Database;

/**
 * The read side: projections, queries and pages. It declares no data source, so that both sides fit
 * in one application.
 */
@Configuration(proxyBeanMethods = false)
@Import({Access.class, Database.class, Pages.class})
@ComponentScan("org.workforceledger.*.read")
@PropertySource("classpath:query-side.properties")
public class QuerySide {}
