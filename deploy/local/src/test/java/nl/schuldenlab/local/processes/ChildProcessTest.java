package nl.schuldenlab.local.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final int port = Probe.freePort();
    private final URI ready = URI.create("http://localhost:" + port + "/ready");
    private ChildProcess process;

    @BeforeEach
    void prepare() {
        process = new ChildProcess("stand-in", new LogLines("stand-in", folder, new PrintStream(terminal, true)));
    }

    @AfterEach
    void end() {
        process.kill();
    }

    @Test
    void is_ready_when_its_address_answers_and_says_so_behind_its_name() {
        process.start(standIn("serve"), Map.of("PORT", String.valueOf(port)));
        process.awaitReady(ready);

        assertThat(terminal.toString()).contains("stand-in                | serving");
        assertThat(folder.resolve("stand-in.log")).content().contains("serving");
    }

    @Test
    void tells_its_last_lines_when_it_ends_before_it_is_ready() {
        process.start(standIn("fail"), Map.of("PORT", String.valueOf(port)));

        assertThatThrownBy(() -> process.awaitReady(ready))
                .hasMessageContaining("stand-in ended before it was ready")
                .hasMessageContaining("no luck today");
    }

    @Test
    void can_be_killed_and_started_again() {
        process.start(standIn("serve"), Map.of("PORT", String.valueOf(port)));
        process.awaitReady(ready);

        process.kill();
        assertThat(process.handle()).isEmpty();
        assertThat(Probe.answers(ready)).isFalse();

        process.start(standIn("serve"), Map.of("PORT", String.valueOf(port)));
        process.awaitReady(ready);
        process.stop();
        assertThat(process.handle()).isEmpty();
    }

    private static List<String> standIn(String word) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = Path.of("target", "test-classes").toAbsolutePath().toString();
        return List.of(java, "-Xmx32m", "-cp", classes, StandIn.class.getName(), word);
    }
}
