package org.workforceledger.queries.read;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a link ask for CSV by {@code format=csv}, because a link cannot set a header. */
@Configuration(proxyBeanMethods = false)
class QueriesConfiguration implements WebMvcConfigurer {

  @Override
  public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
    negotiation
        .favorParameter(true)
        .parameterName("format")
        .mediaType("csv", Csv.TYPE)
        .mediaType("json", MediaType.APPLICATION_JSON);
  }
}
