package nl.schuldenlab.deploy;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Helm with our chart: what it makes of values, and what it refuses. */
final class Helm {
    private static final Path CHART = Repository.path("deploy/helm/suite");
    private static final Path FETCHED = Repository.path("deploy/test/fetch-helm");

    /** What a call of Helm said. */
    record Outcome(int code, String said) {}

    /** The same values make the same manifests, which nobody changes. */
    private static final Map<List<String>, Outcome> TEMPLATES = new ConcurrentHashMap<>();

    private static Path program;

    private Helm() {}

    static Manifests render(String values, String... settings) {
        Outcome outcome = template(values, settings);
        if (outcome.code() != 0) {
            throw new AssertionError("values-" + values + ".yaml was refused: " + outcome.said());
        }
        return Manifests.of(outcome.said());
    }

    static Outcome template(String values, String... settings) {
        List<String> arguments = new ArrayList<>(List.of("template", "suite", CHART.toString()));
        arguments.addAll(List.of("--kube-version", Chart.checkedFor(), "--namespace", Cluster.NAMESPACE));
        arguments.addAll(List.of(
                "--values", CHART.resolveSibling("values-" + values + ".yaml").toString()));
        for (String setting : settings) {
            arguments.addAll(List.of("--set-json", setting));
        }
        return TEMPLATES.computeIfAbsent(arguments, Helm::run);
    }

    static Outcome lint(String values) {
        return run(List.of(
                "lint",
                CHART.toString(),
                "--strict",
                "--values",
                CHART.resolveSibling("values-" + values + ".yaml").toString()));
    }

    private static Outcome run(List<String> arguments) {
        return call(Stream.concat(Stream.of(program().toString()), arguments.stream())
                .toList());
    }

    private static synchronized Path program() {
        if (program == null) {
            Outcome fetched = call(List.of(FETCHED.toString()));
            if (fetched.code() != 0) {
                abort("Not checked, because helm could not be had: " + fetched.said());
            }
            program = Path.of(fetched.said().strip());
        }
        return program;
    }

    /** The output goes through a file, so that nothing is lost when both streams are long. */
    private static Outcome call(List<String> command) {
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
