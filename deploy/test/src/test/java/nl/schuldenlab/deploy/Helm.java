package nl.schuldenlab.deploy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Helm with our chart: what it makes of values, and what it refuses. */
final class Helm {
    private static final Path CHART = Repository.path("deploy/helm/suite");
    private static final Program PROGRAM = new Program("helm");

    /** The same values make the same manifests, which nobody changes. */
    private static final Map<List<String>, Program.Outcome> TEMPLATES = new ConcurrentHashMap<>();

    private Helm() {}

    static Manifests render(String values, String... settings) {
        return renderIn(Cluster.NAMESPACE, values, settings);
    }

    static Manifests renderIn(String namespace, String values, String... settings) {
        Program.Outcome outcome = template(namespace, values, settings);
        if (outcome.code() != 0) {
            throw new AssertionError("values-" + values + ".yaml was refused: " + outcome.said());
        }
        return Manifests.of(outcome.said());
    }

    static Program.Outcome template(String values, String... settings) {
        return template(Cluster.NAMESPACE, values, settings);
    }

    private static Program.Outcome template(String namespace, String values, String[] settings) {
        List<String> arguments = new ArrayList<>(List.of("template", "suite", CHART.toString()));
        arguments.addAll(List.of("--kube-version", Chart.checkedFor(), "--namespace", namespace));
        arguments.addAll(List.of(
                "--values", CHART.resolveSibling("values-" + values + ".yaml").toString()));
        for (String setting : settings) {
            arguments.addAll(List.of("--set-json", setting));
        }
        return TEMPLATES.computeIfAbsent(arguments, PROGRAM::call);
    }

    static Program.Outcome lint(String values) {
        return PROGRAM.call(List.of(
                "lint",
                CHART.toString(),
                "--strict",
                "--values",
                CHART.resolveSibling("values-" + values + ".yaml").toString()));
    }
}
