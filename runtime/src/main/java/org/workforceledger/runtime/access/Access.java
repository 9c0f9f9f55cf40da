package org.workforceledger.runtime.access;

import io.swagger.v3.oas.models.info.Info;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.workforceledger.runtime.web.OwnWords;

/**
 * Who may enter, for both sides: local users by HTTP Basic or the sign-in page, machines by bearer
 * token, people by OpenID Connect; each way is open only if it is configured.
 *
 * <p>Which command or row a role may have is decided behind this door.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(TokenClaims.class)
@Import({LocalUsers.class, OwnWords.class, Sessions.class})
public class Access {

  private static final Logger LOG = LoggerFactory.getLogger(Access.class);

  private static final String[] OPEN = {
    "/login", "/progress", "/css/**", "/js/**", "/img/**", "/webjars/**", "/favicon.ico", "/error"
  };

  private static final String[] OPEN_HEALTH = {"/actuator/health", "/actuator/health/**"};

  /** The ways in that this deployment has. */
  record Ways(
      ObjectProvider<UserDetailsService> users,
      ObjectProvider<JwtDecoder> tokens,
      ObjectProvider<ClientRegistrationRepository> providers,
      ObjectProvider<SignInPage> pages) {

    boolean passwords() {
      return users.getIfAvailable() != null;
    }

    boolean bearer() {
      return tokens.getIfAvailable() != null;
    }

    boolean openIdConnect() {
      return providers.getIfAvailable() != null;
    }
  }

  @Bean
  Ways waysIn(
      ObjectProvider<UserDetailsService> users,
      ObjectProvider<JwtDecoder> tokens,
      ObjectProvider<ClientRegistrationRepository> providers,
      ObjectProvider<SignInPage> pages) {
    return new Ways(users, tokens, providers, pages);
  }

  @Bean
  SecurityFilterChain ledgerDoor(HttpSecurity http, Ways ways, TokenClaims claims)
      throws Exception {
    SignInPage page = ways.pages().getIfAvailable();
    Doorkeeper doorkeeper =
        new Doorkeeper(page == null ? null : page.path(), ways.passwords() ? "Basic" : "Bearer");
    http.authorizeHttpRequests(Access::rules)
        .csrf(
            csrf ->
                csrf.requireCsrfProtectionMatcher(CrossSite::needsToken)
                    .csrfTokenRepository(new SessionTokens()))
        .requestCache(cache -> cache.requestCache(pagesOnly()))
        .exceptionHandling(
            refusals ->
                refusals.authenticationEntryPoint(doorkeeper).accessDeniedHandler(doorkeeper))
        .logout(logout -> logout.logoutSuccessUrl("/login?signedOut"));
    SecurityHeaders.on(http);
    open(http, ways, claims, doorkeeper);
    return http.build();
  }

  private static void rules(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry r) {
    r.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
        .permitAll()
        .requestMatchers(OPEN)
        .permitAll()
        .requestMatchers(OPEN_HEALTH)
        .permitAll()
        .requestMatchers("/actuator", "/actuator/**")
        .hasRole(Role.ADMIN.name())
        .anyRequest()
        .hasAnyRole(Stream.of(Role.values()).map(Role::name).toArray(String[]::new));
  }

  private static void open(HttpSecurity http, Ways ways, TokenClaims claims, Doorkeeper doorkeeper)
      throws Exception {
    SignInPage page = ways.pages().getIfAvailable();
    if (ways.passwords()) {
      http.httpBasic(basic -> basic.authenticationEntryPoint(doorkeeper));
      if (page != null) {
        http.formLogin(form -> form.loginPage(page.path()).permitAll());
      }
    }
    if (ways.bearer()) {
      http.oauth2ResourceServer(
          server ->
              server
                  .authenticationEntryPoint(doorkeeper)
                  .jwt(jwt -> jwt.jwtAuthenticationConverter(claims.jwtConverter())));
    }
    if (ways.openIdConnect() && page != null) {
      http.oauth2Login(
          login ->
              login
                  .loginPage(page.path())
                  .userInfoEndpoint(info -> info.userAuthoritiesMapper(claims.oidcMapper())));
    }
    if (!ways.passwords() && !ways.bearer() && !ways.openIdConnect()) {
      LOG.warn(
          "Nobody can sign in: set ledger.local-users=true, or configure"
              + " spring.security.oauth2.resourceserver.jwt or spring.security.oauth2.client");
    }
  }

  /** Only a page that a person asked for is worth coming back to after signing in. */
  private static HttpSessionRequestCache pagesOnly() {
    HttpSessionRequestCache cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(Access::isPage);
    return cache;
  }

  private static boolean isPage(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return "GET".equals(request.getMethod())
        && accept != null
        && accept.contains("text/html")
        && !Doorkeeper.isForMachines(request);
  }

  /** Nobody reads how long each filter took, and watching them costs more than they do. */
  @Bean
  SecurityObservationSettings filtersAreNotWatched() {
    return SecurityObservationSettings.noObservations();
  }

  /** An address or header that no client of ours sends. */
  @Bean
  RequestRejectedHandler oddRequestsAreProblems() {
    return (request, response, rejected) ->
        Doorkeeper.problem(
            request, response, HttpStatus.BAD_REQUEST, "the address or a header is malformed");
  }

  @Bean
  OpenApiCustomizer interfaceHasAName() {
    return api ->
        api.info(
            new Info()
                .title("Workforce Ledger")
                .version("1")
                .description("Commands, and queries of what follows from them"));
  }

  /** Lets a controller's method take the {@link Viewer}. */
  @Bean
  WebMvcConfigurer viewerAsArgument() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ViewerResolver());
      }
    };
  }
}
