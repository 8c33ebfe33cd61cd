// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void seesAPortThatSomebodyListensOn() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
        }
    }

    @Test
    void seesAPortThatSomebodyListensOnForAllAddresses() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
        }
    }

    @Test
    void findsAPortThatIsFree() {
        assertThat(Ports.isFree(Ports.anyFree())).isTrue();
    }
}
