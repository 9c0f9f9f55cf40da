package org.workforceledger.pages;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.workforceledger.runtime.access.SignInPage;

/** The pages and all they need; an application imports this. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class Pages {

  @Bean
  SignInPage signInPage() {
    return () -> "/login";
  }

  @Bean
  WebMvcConfigurer pagesInTheirFrame(Frames frames) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(frames);
      }

      @Override
      public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry
            .addResourceHandler("/webjars/**")
            .addResourceLocations("classpath:/META-INF/resources/webjars/")
            .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        for (String folder : new String[] {"css", "js", "img"}) {
          registry
              .addResourceHandler("/" + folder + "/**")
              .addResourceLocations("classpath:/static/" + folder + "/")
              .setCacheControl(CacheControl.noCache());
        }
      }
    };
  }
}
