package nl.schuldenlab.platform.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/** An example for each body: {@code openapi/examples/<schema>.json} of the service; a page shows one item of its list. */
final class Examples {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Examples() {}

    static void addTo(OpenAPI api) {
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(Examples::contents)
                .map(Content::getMediaTypes)
                .map(Map::values)
                .flatMap(Collection::stream)
                .forEach(Examples::addTo);
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

    private static void addTo(MediaType media) {
        String reference = media.getSchema() == null ? null : media.getSchema().getRef();
        if (reference == null || media.getExample() != null) {
            return;
        }
        String schema = reference.substring(reference.lastIndexOf('/') + 1);
        if (schema.endsWith("Page")) {
            media.setExample(Map.of("items", List.of(read(schema.substring(0, schema.length() - "Page".length())))));
        } else {
            media.setExample(read(schema));
        }
    }

    private static Object read(String schema) {
        String resource = "openapi/examples/" + schema + ".json";
        try (InputStream json = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (json == null) {
                throw new IllegalStateException("An example is missing: " + resource);
            }
            return MAPPER.readValue(json, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
