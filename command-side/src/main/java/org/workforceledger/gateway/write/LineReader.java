package org.workforceledger.gateway.write;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads bytes line by line and never holds more of a line than a command may have. */
final class LineReader {

  private static final int LONGEST = 256 * 1024;

  private final InputStream in;
  private boolean tooLong;

  LineReader(InputStream in) {
    this.in = new BufferedInputStream(in, 64 * 1024);
  }

  /** The next line without its end, cut where it is too long; null after the last. */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    tooLong = false;
    int b = in.read();
    if (b < 0) {
      return null;
    }
    while (b >= 0 && b != '\n') {
      if (line.size() < LONGEST) {
        line.write(b);
      } else {
        tooLong = true;
      }
      b = in.read();
    }
    byte[] bytes = line.toByteArray();
    boolean carriageReturn = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
    return carriageReturn ? java.util.Arrays.copyOf(bytes, bytes.length - 1) : bytes;
  }

  /** Whether the last line was cut. */
  boolean isTooLong() {
    return tooLong;
  }
}
