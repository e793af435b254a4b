package nl.schuldenlab.events.calendars;

import static nl.schuldenlab.events.events.EventFixtures.aLab;
import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

/** The calendar as the libraries read it that calendar programs in browsers and servers are built on; they run on Node. */
@QuarkusTest
class OtherReadersTest {
    private static final Path SCRIPT = Path.of("src", "test", "node");
    private static final Path FOLDER = Path.of("target", "node");
    private static final List<String> STARTS = List.of(
            "2026-03-28T09:00:00.000Z",
            "2026-03-30T08:00:00.000Z",
            "2026-10-24T08:00:00.000Z",
            "2026-10-26T09:00:00.000Z");

    private static boolean runs(String input, Path output, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            return process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Path prepared() throws IOException {
        Files.createDirectories(FOLDER);
        for (String file : List.of("package.json", "read.js")) {
            Files.copy(SCRIPT.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Path output = FOLDER.resolve("output").toAbsolutePath();
        assumeTrue(runs("", output, "node", "--version"), "Node is not here: two readers of calendars are not tried");
        assumeTrue(
                runs("", output, "npm", "install", "--no-audit", "--no-fund", "--no-package-lock"),
                "npm cannot fetch the two readers of calendars: they are not tried");
        return output;
    }

    @Test
    void keeps_local_time_across_both_changes_of_the_clock_for_all_readers() throws IOException {
        Path output = prepared();
        String lab = aLab();
        STARTS.forEach(start -> {
            Map<String, Object> event = anEvent("lab", lab);
            event.put("startsAt", start);
            event.put("endsAt", Instant.parse(start).plusSeconds(3600).toString());
            created(event);
        });
        String calendar = As.anonymous()
                .accept("text/calendar")
                .get("/v1/events/agenda?year=2026&lab=" + lab)
                .asString();
        assertThat(runs(calendar, output, "node", "read.js"))
                .as(Files.readString(output))
                .isTrue();
        assertThat(Files.readString(output).lines().map(line -> line.replaceFirst(" \\S+", "")))
                .containsExactlyInAnyOrderElementsOf(Stream.of("ical.js", "node-ical")
                        .flatMap(library -> STARTS.stream().map(start -> library + " " + start + " CONFIRMED 0"))
                        .toList());
    }
}
