package nl.schuldenlab.platform.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** An example for each body: {@code openapi/examples/<schema>.json} of the service; a page shows one item of its list. */
final class Examples {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Examples() {}

    static void addTo(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(Examples::contents)
                .map(Content::getMediaTypes)
                .map(Map::values)
                .flatMap(Collection::stream)
                .forEach(media -> addTo(media, schemas));
    }

    static Stream<Content> contents(Operation operation) {
        Stream<Content> answers = operation.getResponses().getAPIResponses().values().stream()
                .map(response -> response.getContent())
                .filter(content -> content != null);
        Content body = operation.getRequestBody() == null
                ? null
                : operation.getRequestBody().getContent();
        return Stream.concat(Stream.ofNullable(body), answers);
    }

    private static void addTo(MediaType media, Map<String, Schema> schemas) {
        String reference = media.getSchema() == null ? null : media.getSchema().getRef();
        if (reference == null || media.getExample() != null) {
            return;
        }
        String schema = reference.substring(reference.lastIndexOf('/') + 1);
        if (schema.endsWith("Page")) {
            String item = schema.substring(0, schema.length() - "Page".length());
            media.setExample(Map.of("items", List.of(of(item, schemas))));
        } else {
            media.setExample(of(schema, schemas));
        }
    }

    /** The body that creates or replaces a resource is, unless written for itself, what the resource's example has of it. */
    private static Object of(String schema, Map<String, Schema> schemas) {
        return read(schema)
                .or(() -> read(schema.replaceFirst("^New|Update$", ""))
                        .map(shown -> written(
                                shown, schemas.get(schema).getProperties().keySet())))
                .orElseThrow(() -> new IllegalStateException("An example is missing: " + schema));
    }

    private static Map<String, Object> written(Map<String, Object> shown, Set<String> properties) {
        Map<String, Object> written = new LinkedHashMap<>(shown);
        written.keySet().retainAll(properties);
        written.keySet().removeAll(Set.of("status", "stage", "historical")); // these are of records from before
        return written;
    }

    private static Optional<Map<String, Object>> read(String schema) {
        String resource = "openapi/examples/" + schema + ".json";
        try (InputStream json = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return json == null ? Optional.empty() : Optional.of(MAPPER.readValue(json, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
