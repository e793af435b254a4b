package nl.schuldenlab.local.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A metric that alerts or the dashboard look at, with the labels that they ask for; those that Prometheus adds are not among
 * them.
 *
 * @param labels the value that each must have, empty for any
 */
record Watched(String metric, Map<String, String> labels) {
    private static final Path FILES = Path.of("../helm/suite/files/monitoring");
    private static final Pattern SELECTOR = Pattern.compile("\\b([a-z_0-9]+)\\{([^}]*)}");
    private static final Pattern LABEL = Pattern.compile("([a-z_]+)(=~?)\"([^\"]*)\"");
    private static final Pattern GROUPING = Pattern.compile("\\b(?:by|on) ?\\(([^)]*)\\)");
    private static final Set<String> OF_THE_TARGET = Set.of("namespace", "service", "instance");

    static Set<Watched> all() {
        return Stream.of("alerts.yaml", "dashboard.json")
                .flatMap(file -> expressions(file).stream())
                .flatMap(Watched::in)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> expressions(String file) {
        try {
            JsonNode tree = new YAMLMapper().readTree(Files.readString(FILES.resolve(file)));
            return new LinkedHashSet<>(tree.findValuesAsText("expr"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Watched> in(String expression) {
        Map<String, String> grouped = new TreeMap<>();
        GROUPING.matcher(expression)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(", ?")))
                .forEach(label -> grouped.put(label, ""));
        return SELECTOR.matcher(expression)
                .results()
                .filter(found -> !found.group(1).matches("up|kube_.*|ratio_.*"))
                .map(found -> of(found, grouped));
    }

    private static Watched of(MatchResult selector, Map<String, String> grouped) {
        Map<String, String> labels = new TreeMap<>(grouped);
        LABEL.matcher(selector.group(2))
                .results()
                .forEach(label -> labels.put(
                        label.group(1),
                        label.group(2).equals("=") && !label.group(3).startsWith("$") ? label.group(3) : ""));
        labels.keySet().removeAll(OF_THE_TARGET);
        return new Watched(selector.group(1), labels);
    }

    /** Whether a line of Prometheus' text format tells it. */
    boolean isToldBy(String line) {
        return line.startsWith(metric + (labels.isEmpty() ? "" : "{"))
                && labels.entrySet().stream()
                        .allMatch(label -> line.contains(label.getKey() + "=\"" + label.getValue()
                                + (label.getValue().isEmpty() ? "" : "\"")));
    }
}
