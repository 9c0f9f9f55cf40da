package org.workforceledger.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the HTTP contract, as one user. */
public final class Api {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String url;
  private final String authorization;

  private Api(String url, String authorization) {
    this.url = url;
    this.authorization = authorization;
  }

  public static Api basic(String url, String user, String password) {
    byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new Api(url, "Basic " + Base64.getEncoder().encodeToString(both));
  }

  static Api bearer(String url, String token) {
    return new Api(url, "Bearer " + token);
  }

  public static Api anonymous(String url) {
    return new Api(url, "");
  }

  /** What came back. */
  public record Answer(int status, String type, String body) {

    public JsonNode json() {
      return JSON.readTree(body);
    }

    /** Where the command's last event is. */
    public long position() {
      return json().path("position").asLong();
    }

    /** The types of the events, in order. */
    public List<String> types() {
      return json().path("events").values().stream().map(e -> e.path("type").asString()).toList();
    }

    /** The fields that are malformed. */
    public List<String> fields() {
      return json().path("errors").values().stream().map(e -> e.path("field").asString()).toList();
    }

    /** The clauses that are flagged. */
    public List<String> flags() {
      return json().path("flags").values().stream().map(e -> e.path("clause").asString()).toList();
    }
  }

  /** Sends a command; headers come in pairs. */
  public Answer send(String command, String body, String... headers) {
    return call("POST", "/api/commands/" + command, BodyPublishers.ofString(body), json(headers));
  }

  /** Sends a command with an idempotency key. */
  public Answer keyed(String key, String command, String body) {
    return send(command, body, "Idempotency-Key", key);
  }

  /** Sends a command that must be taken. */
  public Answer taken(String command, String body, String... headers) {
    Answer answer = send(command, body, headers);
    if (answer.status() != 200) {
      throw new AssertionError(command + " was answered " + answer);
    }
    return answer;
  }

  public Answer dryRun(String command, String body, String... headers) {
    return send(command + "?dryRun=true", body, headers);
  }

  /** Sends lines as a bulk and gives the answer's lines. */
  public List<JsonNode> bulk(String... lines) {
    Answer answer = bulkOf("application/x-ndjson", String.join("\n", lines));
    if (answer.status() != 200) {
      throw new AssertionError("the bulk was answered " + answer);
    }
    return answer.body().lines().map(line -> (JsonNode) JSON.readTree(line)).toList();
  }

  public Answer bulkOf(String type, String body) {
    return call("POST", "/api/commands", BodyPublishers.ofString(body), "Content-Type", type);
  }

  public Answer call(String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + path))
            .timeout(Duration.ofSeconds(60))
            .method(method, body);
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    IntStream.range(0, headers.length / 2)
        .forEach(i -> request.header(headers[2 * i], headers[2 * i + 1]));
    try {
      HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
      String type = response.headers().firstValue("Content-Type").orElse("");
      return new Answer(response.statusCode(), type, response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String[] json(String... headers) {
    String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = "application/json";
    return all;
  }
}
