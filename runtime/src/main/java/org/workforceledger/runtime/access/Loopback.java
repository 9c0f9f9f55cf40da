package org.workforceledger.runtime.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Keeps a server whose passwords everybody knows to its own machine. */
final class Loopback {

  private Loopback() {}

  /**
   * The address to listen on: the one asked for, or 127.0.0.1 where none was.
   *
   * @throws TooOpen if the address asked for, or that of a separate management port, can be reached
   *     from other machines
   */
  static InetAddress require(@Nullable InetAddress asked, Environment environment) {
    if (asked != null && !asked.isLoopbackAddress()) {
      throw new TooOpen("server.address=" + asked.getHostAddress());
    }
    if (environment.containsProperty("management.server.port")
        && !environment.getProperty("management.server.port", "").equals(port(environment))) {
      requireManagement(environment.getProperty("management.server.address"));
    }
    return asked == null ? local() : asked;
  }

  private static String port(Environment environment) {
    return environment.getProperty("server.port", "8080");
  }

  private static void requireManagement(@Nullable String address) {
    if (address == null || !resolve(address).isLoopbackAddress()) {
      throw new TooOpen("management.server.port without management.server.address=127.0.0.1");
    }
  }

  private static InetAddress local() {
    return resolve("127.0.0.1");
  }

  private static InetAddress resolve(String address) {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("no address " + address, e);
    }
  }

  /** Local users were asked for together with an address that others can reach. */
  static final class TooOpen extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    TooOpen(String setting) {
      super(
          "Local users have passwords that everybody knows, so the ledger listens on this machine"
              + " alone while they are active; "
              + setting
              + " would open it to others.");
    }
  }

  /** Says what to change instead of a stack trace. */
  static final class TooOpenAnalyzer extends AbstractFailureAnalyzer<TooOpen> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, TooOpen cause) {
      return new FailureAnalysis(
          cause.getMessage(),
          "Leave server.address out (or set it to 127.0.0.1), or set ledger.local-users=false and"
              + " configure sign-in by OpenID Connect and bearer tokens (spring.security.oauth2.*).",
          cause);
    }
  }
}
