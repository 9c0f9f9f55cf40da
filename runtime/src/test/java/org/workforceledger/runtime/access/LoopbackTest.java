package org.workforceledger.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;
import org.workforceledger.runtime.access.Loopback.TooOpen;

@ExtendWith(OutputCaptureExtension.class)
class LoopbackTest {

  private final MockEnvironment environment = new MockEnvironment();

  @Test
  void isTheAddressWhereNoneWasAskedFor() throws Exception {
    assertThat(Loopback.require(null, environment)).isEqualTo(InetAddress.getByName("127.0.0.1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "::1"})
  void mayBeAskedForByName(String address) throws Exception {
    InetAddress asked = InetAddress.getByName(address);
    assertThat(Loopback.require(asked, environment)).isEqualTo(asked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.7"})
  void isRequired(String address) throws Exception {
    InetAddress asked = InetAddress.getByName(address);
    assertThatThrownBy(() -> Loopback.require(asked, environment)).isInstanceOf(TooOpen.class);
  }

  @Test
  void isRequiredOfASeparateManagementPortToo() {
    environment.setProperty("management.server.port", "9090");
    assertThatThrownBy(() -> Loopback.require(null, environment)).isInstanceOf(TooOpen.class);
    environment.setProperty("management.server.address", "127.0.0.1");
    assertThat(Loopback.require(null, environment).isLoopbackAddress()).isTrue();
  }

  @Test
  void stopsTheStartWithWordsInsteadOfAStackTrace(CapturedOutput output) {
    assertThatThrownBy(
            () ->
                SpringApplication.run(
                    DoorTestApp.class,
                    "--server.address=0.0.0.0",
                    "--server.port=0",
                    "--ledger.local-users=true"))
        .hasRootCauseInstanceOf(TooOpen.class);
    assertThat(output)
        .contains("APPLICATION FAILED TO START", "Leave server.address out")
        .doesNotContain("\tat org.workforceledger");
  }
}
