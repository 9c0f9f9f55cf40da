package org.workforceledger.runtime.web;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What is answered to a request so broken that the server shows it to no application, {@code
 * /cleaners/%00} for one: the same shapes as everywhere else. The server makes it by its name.
 */
public final class UnreadableRequests extends ErrorReportValve {

  private static final String SAYS =
      "The request could not be read: its address has characters that no address may have, or it is too long.";

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en-AU">
      <head><meta charset="utf-8"><title>The ledger could not read that request</title>
      <link rel="stylesheet" href="/css/tokens.css"><link rel="stylesheet" href="/css/base.css"></head>
      <body><main><p>Error %d</p><h1>The ledger could not read that request</h1>
      <p>%s</p><p><a href="/">Go to the start page</a></p></main></body>
      </html>
      """;

  @Override
  protected void report(Request request, Response response, @Nullable Throwable error) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    boolean page = isForPeople(request);
    try {
      response.setContentType(page ? "text/html" : "application/problem+json");
      response.setCharacterEncoding("UTF-8");
      Writer writer = response.getReporter();
      if (writer != null) {
        writer.write(page ? PAGE.formatted(status, SAYS) : problem(status));
        response.finishResponse();
      }
    } catch (IOException | IllegalStateException gone) {
      container.getLogger().debug("nobody reads the answer any more", gone);
    }
  }

  private static String problem(int status) {
    return "{\"type\":\"about:blank\",\"status\":%d,\"detail\":\"%s\"}".formatted(status, SAYS);
  }

  private static boolean isForPeople(Request request) {
    String accept = request.getHeader("Accept");
    String path = request.getRequestURI();
    return accept != null
        && accept.contains("text/html")
        && (path == null || !path.startsWith("/api/"));
  }
}
