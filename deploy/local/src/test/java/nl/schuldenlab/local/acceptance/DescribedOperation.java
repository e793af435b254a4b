package nl.schuldenlab.local.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.schuldenlab.platform.test.As;

/** An operation as the document of the whole suite describes it. */
record DescribedOperation(String method, String path, JsonNode description) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

    /** As the gateway serves it now. */
    static List<DescribedOperation> all() {
        try {
            JsonNode document = new ObjectMapper()
                    .readTree(As.anonymous().get("/v1/openapi.json").asString());
            return members(document.get("paths"))
                    .flatMap(path -> members(document.get("paths").get(path))
                            .filter(METHODS::contains)
                            .map(method -> new DescribedOperation(
                                    method.toUpperCase(Locale.ROOT),
                                    path,
                                    document.get("paths").get(path).get(method))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> members(JsonNode object) {
        Iterable<String> names = object::fieldNames;
        return StreamSupport.stream(names.spliterator(), false);
    }

    /** The example of its body, under a slug of its own where it names one. */
    Optional<String> body() {
        JsonNode example = description.at("/requestBody/content/application~1json/example");
        if (example.isMissingNode()) {
            return Optional.empty();
        }
        JsonNode body = example.deepCopy();
        if (body instanceof ObjectNode object && object.has("slug")) {
            object.put("slug", "example-" + UUID.randomUUID());
        }
        return Optional.of(body.toString());
    }

    /** What is shown for its parameters of a kind: {@code query}, {@code path} or {@code header}. */
    Map<String, Object> examples(String kind) {
        Map<String, Object> examples = new TreeMap<>();
        for (JsonNode parameter : description.path("parameters")) {
            if (parameter.path("in").asText().equals(kind) && parameter.has("example")) {
                examples.put(
                        parameter.get("name").asText(), parameter.get("example").asText());
            }
        }
        return examples;
    }

    /** Its path with the examples in it, the rest well-formed names of what is not there. */
    String exemplified() {
        String named = path;
        for (Map.Entry<String, Object> example : examples("path").entrySet()) {
            named = named.replace(
                    "{" + example.getKey() + "}", example.getValue().toString());
        }
        return nowhere(named);
    }

    /** Its path with well-formed names of what is not there. */
    String nowhere() {
        return nowhere(path);
    }

    private static String nowhere(String path) {
        return path.replace("{slug}", "nobody-" + UUID.randomUUID())
                .replace("{code}", "gm9999")
                .replace("{year}", "2099")
                .replace("{number}", "1")
                .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
