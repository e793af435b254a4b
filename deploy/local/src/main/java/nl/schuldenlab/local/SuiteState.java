package nl.schuldenlab.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What runs, written into the data folder so that a command in another terminal finds it. */
public record SuiteState(long pid, String gatewayUrl, String issuer, List<Part> parts) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String FILE = "state";

    /** One part: the address that answers when it is ready, if it has one, and its process. */
    public record Part(String name, int port, String ready, long pid, long startedAt) {

        /** Two looks at one process may differ a little, as its start is told in ticks since the machine's. */
        private static final Duration TOLERANCE = Duration.ofSeconds(5);

        static Part of(String name, int port, String ready, ProcessHandle process) {
            return new Part(name, port, ready, process.pid(), startOf(process));
        }

        /** The process, unless another one got its number since. */
        public Optional<ProcessHandle> process() {
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> Math.abs(startOf(process) - startedAt) < TOLERANCE.toMillis());
        }

        private static long startOf(ProcessHandle process) {
            return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        }
    }

    public static Optional<SuiteState> in(Path data) {
        Path file = data.resolve(FILE);
        try {
            return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), SuiteState.class)) : Optional.empty();
        } catch (IOException e) {
            throw new SuiteException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    public static SuiteState running(Path data) {
        return in(data).orElseThrow(
                        () -> new SuiteException("No suite runs in " + data + ". Start it with ./suite up"));
    }

    void writeTo(Path data) {
        try {
            Path unfinished = data.resolve(FILE + ".new");
            JSON.writeValue(unfinished.toFile(), this);
            Files.move(unfinished, data.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new SuiteException("Cannot write to " + data + ": " + e.getMessage(), e);
        }
    }

    static void forget(Path data) {
        data.resolve(FILE).toFile().delete();
    }
}
