package org.workforceledger.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The door of a standalone ledger: local users, real HTTP. */
@SpringBootTest(
    classes = DoorTestApp.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "ledger.local-users=true")
class AccessTest {

  @LocalServerPort private int port;
  private final HttpClient browser = HttpClient.newHttpClient();

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private static String basic(String user, String password) {
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  @Nested
  class Machines {

    @Test
    void areToldWhoTheyAreByTheirRoleAndRegion() throws Exception {
      var answer =
          send(to("/api/me").header("Authorization", basic("rcc-metropolitan-north", "demo")));
      assertThat(answer.body()).isEqualTo("RCC_MEMBER METROPOLITAN_NORTH");
      assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
      var page = send(to("/login").header("Authorization", basic("hr", "demo")));
      assertThat(page.headers().map()).as("nor by a page").doesNotContainKey("set-cookie");
    }

    @Test
    void getProblemDetailsAndAChallengeWithoutCredentials() throws Exception {
      var answer = send(to("/api/me"));
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
          .startsWith("Basic realm=");
      assertThat(answer.body()).contains("\"status\":401", "\"instance\":\"/api/me\"");
    }

    @Test
    void getProblemDetailsForAnAddressThatTheFirewallRefuses() throws Exception {
      var answer = send(to("/api//me;x=1").header("Authorization", basic("hr", "demo")));
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(answer.body()).contains("malformed");
    }

    @Test
    void getNoChallengeThatABrowserWouldPopUpFor() throws Exception {
      var answer = send(to("/api/me").header("X-Requested-With", "XMLHttpRequest"));
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().map()).doesNotContainKey("www-authenticate");
    }

    @Test
    void areRefusedWithAWrongPasswordAlsoAfterTheRightOne() throws Exception {
      send(to("/api/me").header("Authorization", basic("hr", "demo")));
      var answer = send(to("/api/me").header("Authorization", basic("hr", "domo")));
      assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void needNoTokenToPostWithAnAuthorizationHeader() throws Exception {
      var answer =
          send(
              to("/api/echo")
                  .header("Authorization", basic("hr", "demo"))
                  .POST(BodyPublishers.ofString("{}")));
      assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void areAskedToSignInWhereTheyPostWithoutCredentials() throws Exception {
      var answer = send(to("/api/echo").POST(BodyPublishers.ofString("{}")));
      assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void areRefusedWhereABrowserSendsARememberedPasswordFromAnotherSite() throws Exception {
      var answer =
          send(
              to("/api/echo")
                  .header("Authorization", basic("hr", "demo"))
                  .header("Sec-Fetch-Site", "cross-site")
                  .POST(BodyPublishers.ofString("{}")));
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void seeHealthOpenAndTheOtherEndpointsForAdminAlone() throws Exception {
      assertThat(send(to("/actuator/health")).statusCode()).isEqualTo(200);
      assertThat(send(to("/actuator/info")).statusCode()).isEqualTo(401);
      assertThat(
              send(to("/actuator/info").header("Authorization", basic("hr", "demo"))).statusCode())
          .isEqualTo(403);
      assertThat(
              send(to("/actuator/info").header("Authorization", basic("admin", "demo")))
                  .statusCode())
          .isNotIn(401, 403);
    }
  }

  @Nested
  class People {

    @Test
    void areSentToTheSignInPage() throws Exception {
      var answer = send(to("/page").header("Accept", "text/html"));
      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login");
    }

    @Test
    void areSentThereByAHeaderWhereAScriptAsked() throws Exception {
      var answer = send(to("/page").header("HX-Request", "true"));
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("HX-Redirect")).hasValue("/login");
    }

    @Test
    void signInWithTheFormAndItsTokenAndKeepASession() throws Exception {
      var form = send(to("/login"));
      String session = cookie(form);
      var answer = send(signIn(session, form.body()));
      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location").orElseThrow()).doesNotContain("error");
      String renewed = cookie(answer);
      assertThat(renewed).isNotEqualTo(session);
      assertThat(send(to("/page").header("Cookie", renewed)).body()).isEqualTo("AUDITOR");
      var post = send(to("/page").header("Cookie", renewed).POST(BodyPublishers.noBody()));
      assertThat(post.statusCode()).as("a session needs its token").isEqualTo(403);
    }

    @Test
    void whoseFormWasStaleGetANewOne() throws Exception {
      var answer = send(signIn("JSESSIONID=gone", "stale"));
      assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login?expired");
    }

    private HttpRequest.Builder signIn(String session, String token) {
      String body =
          "username=auditor&password=demo&_csrf="
              + URLEncoder.encode(token, StandardCharsets.UTF_8);
      return to("/login")
          .header("Cookie", session)
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(BodyPublishers.ofString(body));
    }

    private static String cookie(HttpResponse<?> answer) {
      String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
      assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
      return cookie.substring(0, cookie.indexOf(';'));
    }
  }

  @Test
  void everyAnswerTellsBrowsersToTakeNothingFromElsewhere() throws Exception {
    var headers = send(to("/login")).headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
  }
}
