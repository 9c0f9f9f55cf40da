package org.workforceledger.sites.write;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.workforceledger.log.write.AggregateType;

/** What sites bring to the command side. */
@Configuration(proxyBeanMethods = false)
class SitesWrite {

  @Bean
  AggregateType<SiteAggregate> siteAggregate() {
    return new AggregateType<>(SiteAggregate.class, SiteAggregate::new);
  }
}
