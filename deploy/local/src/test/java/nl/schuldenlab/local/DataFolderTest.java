package nl.schuldenlab.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path data;

    @Test
    void is_refused_to_a_second_suite() {
        SuiteOptions options = SuiteOptions.onFreePorts(data);
        DataFolder first = DataFolder.taken(options);

        assertThatThrownBy(() -> DataFolder.taken(options)).hasMessageContaining("already runs in " + data);
        first.release();
        DataFolder.taken(options).release();
    }

    @Test
    void is_not_taken_when_a_port_is_in_use_and_the_reason_tells_what_to_do() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            SuiteOptions options = SuiteOptions.onFreePorts(data).withPort("lab-service", other.getLocalPort());

            assertThatThrownBy(() -> DataFolder.taken(options))
                    .isInstanceOf(SuiteException.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " for lab-service is taken")
                    .hasMessageContaining("--lab-service-port");
        }
        DataFolder.taken(SuiteOptions.onFreePorts(data)).release();
    }

    @Test
    void is_emptied_for_a_fresh_start_but_for_the_cache() throws Exception {
        Files.createDirectories(data.resolve("postgres").resolve("data"));
        Files.createDirectories(data.resolve("cache").resolve("class-data"));
        Files.writeString(data.resolve("clock"), "P40D\n");

        DataFolder.taken(SuiteOptions.onFreePorts(data).withFreshData()).release();

        assertThat(data.resolve("postgres")).doesNotExist();
        assertThat(data.resolve("clock")).doesNotExist();
        assertThat(data.resolve("cache").resolve("class-data")).exists();
    }

    @Test
    void is_kept_without_that() throws Exception {
        Files.writeString(data.resolve("clock"), "P40D\n");

        DataFolder.taken(SuiteOptions.onFreePorts(data)).release();

        assertThat(data.resolve("clock")).exists();
    }
}
