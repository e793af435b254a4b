package nl.schuldenlab.local.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    @Override
    public String toString() {
        return method + " " + path;
    }
}
