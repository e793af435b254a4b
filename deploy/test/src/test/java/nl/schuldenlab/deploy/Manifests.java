package nl.schuldenlab.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Manifests as Helm renders them. */
record Manifests(List<JsonNode> all) {
    private static final Set<String> WORKLOADS = Set.of("Deployment", "Job", "CronJob");

    static Manifests of(String yaml) {
        try (var documents = new YAMLMapper().readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            List<JsonNode> all = new ArrayList<>();
            documents.forEachRemaining(document -> {
                if (document != null && document.isObject()) {
                    all.add(document);
                }
            });
            return new Manifests(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Manifests with(String yaml) {
        return new Manifests(
                Stream.concat(all.stream(), of(yaml).all().stream()).toList());
    }

    List<JsonNode> of(Set<String> kinds) {
        return all.stream()
                .filter(each -> kinds.contains(each.path("kind").asText()))
                .toList();
    }

    List<JsonNode> ofKind(String kind) {
        return of(Set.of(kind));
    }

    List<JsonNode> workloads() {
        return of(WORKLOADS);
    }

    boolean has(String kind, String name) {
        return ofKind(kind).stream().anyMatch(each -> name(each).equals(name));
    }

    static String name(JsonNode manifest) {
        return manifest.at("/metadata/name").asText();
    }

    static String called(JsonNode manifest) {
        return manifest.path("kind").asText() + " " + name(manifest);
    }

    static JsonNode pod(JsonNode workload) {
        return template(workload).path("spec");
    }

    static Map<String, String> podLabels(JsonNode workload) {
        return labels(template(workload).at("/metadata/labels"));
    }

    private static JsonNode template(JsonNode workload) {
        JsonNode spec = workload.path("spec");
        return (spec.has("jobTemplate") ? spec.at("/jobTemplate/spec") : spec).path("template");
    }

    static Map<String, String> labels(JsonNode object) {
        return object.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .asText()));
    }

    /** Whether a selector with matchLabels alone, which is all that the chart uses, selects these labels. */
    static boolean selects(JsonNode matchLabels, Map<String, String> labels) {
        return labels.entrySet().containsAll(labels(matchLabels).entrySet());
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
