package org.workforceledger.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Sends commands over one connection that stays open, and does as little as can be done beside it:
 * it shares its processors with what it measures.
 */
final class Sender implements AutoCloseable {

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final String authorization = Ledger.authorization("hr");
  private final StringBuilder line = new StringBuilder();

  Sender() throws IOException {
    socket = new Socket("localhost", Ledger.PORT);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 32_768);
    out = socket.getOutputStream();
  }

  /** Sends a command that must be accepted. */
  void command(String name, String body, String key) throws IOException {
    String request =
        "POST /api/commands/"
            + name
            + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
            + authorization
            + "\r\nContent-Type: application/json\r\nIdempotency-Key: "
            + key
            + "\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body;
    out.write(request.getBytes(StandardCharsets.US_ASCII));
    out.flush();
    String status = line();
    String answer = answer();
    if (!status.startsWith("HTTP/1.1 200")) {
      throw new IOException(name + " was answered " + status + " " + answer);
    }
  }

  private String answer() throws IOException {
    int length = -1;
    boolean chunked = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
        length = Integer.parseInt(header.substring(15).strip());
      }
      chunked |= header.equalsIgnoreCase("Transfer-Encoding: chunked");
    }
    return chunked ? chunks() : text(length);
  }

  private String chunks() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int size = size(); size > 0; size = size()) {
      all.append(text(size));
      line();
    }
    line();
    return all.toString();
  }

  private int size() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private String text(int length) throws IOException {
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  /** The next line without its end. */
  private String line() throws IOException {
    line.setLength(0);
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new IOException("the ledger closed the connection");
      }
      if (b != '\r') {
        line.append((char) b);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
