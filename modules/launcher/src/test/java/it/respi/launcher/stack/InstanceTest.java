// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.respi.launcher.part.StartRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstanceTest {

    @TempDir
    Path folder;

    @Test
    void takesFivePortsInARow() {
        Instance instance = instance("--port", "9000");

        assertThat(instance.port()).isEqualTo(9000);
        assertThat(instance.managementPort()).isEqualTo(9001);
        assertThat(instance.keycloakPort()).isEqualTo(9002);
        assertThat(instance.keycloakManagementPort()).isEqualTo(9003);
        assertThat(instance.databasePort()).isEqualTo(9004);
        assertThat(instance.publicUrl()).isEqualTo("http://localhost:9000");
    }

    @Test
    void takesASinglePortFromElsewhere() {
        assertThat(instance("--port=9000", "--database-port=3307").databasePort())
                .isEqualTo(3307);
    }

    @Test
    void namesTheBusyPortAndTheWayOut() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            Instance instance = instance("--port=9000", "--database-port=" + port);

            assertThatThrownBy(() -> instance.requireFreePorts(new Surroundings(Map.of())))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(port)
                    .hasMessageContaining("--port")
                    .hasMessageContaining("--database-port");
            Map<String, String> elsewhere = Map.of("RESPI_DB_URL", "jdbc:mysql://db/respi");
            assertThatCode(() -> instance.requireFreePorts(new Surroundings(elsewhere)))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port=0", "--port=65536", "--port=abc", "--port=65533", "--porta=8080"})
    void refusesWhatIsNotAPort(String argument) {
        assertThatThrownBy(() -> instance(argument)).isInstanceOf(StartRefused.class);
    }

    @Test
    void isHeldByOneLauncherAtATime() {
        InstanceLock first = InstanceLock.take(folder);

        assertThat(first).isNotNull();
        assertThatThrownBy(() -> InstanceLock.take(folder)).isInstanceOf(StartRefused.class);
    }

    private Instance instance(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "--folder=" + folder;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new Instance(Options.parse(all));
    }
}
