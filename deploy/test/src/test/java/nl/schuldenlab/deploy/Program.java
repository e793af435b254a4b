package nl.schuldenlab.deploy;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program that a script of this folder finds or fetches; what needs it is skipped where it cannot be had. */
final class Program {
    /** What a call said. */
    record Outcome(int code, String said) {}

    private final String name;
    private Path path;

    Program(String name) {
        this.name = name;
    }

    Outcome call(List<String> arguments) {
        return run(
                Stream.concat(Stream.of(path().toString()), arguments.stream()).toList());
    }

    synchronized Path path() {
        if (path == null) {
            Outcome fetched =
                    run(List.of(Repository.path("deploy/test/fetch-" + name).toString()));
            if (fetched.code() != 0) {
                abort("Not checked, because " + name + " could not be had: " + fetched.said());
            }
            path = Path.of(fetched.said().strip());
        }
        return path;
    }

    /** The output goes through a file, so that nothing is lost when both streams are long. */
    private static Outcome run(List<String> command) {
        try {
            Path said = Files.createTempFile("said", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            int code = process.waitFor();
            String text = Files.readString(said);
            Files.delete(said);
            return new Outcome(code, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
