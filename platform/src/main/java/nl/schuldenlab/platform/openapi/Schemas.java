package nl.schuldenlab.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Tidies the schemas that are derived from Java: pages get the names that readers expect ({@code LabPage} for
 * {@code PageLabView}), plain scalars stand where they are used, and what the outside never sees goes.
 */
final class Schemas {
    private static final String REF = "#/components/schemas/";
    private static final Map<String, String> SCALARS =
            Map.of("UUID", "uuid", "Instant", "date-time", "LocalDate", "date");
    private static final Set<String> INSIDE = Set.of("Changes", "CloudEvent");

    private final OpenAPI api;
    private final Map<String, String> names = new LinkedHashMap<>();

    private Schemas(OpenAPI api) {
        this.api = api;
    }

    static void tidy(OpenAPI api) {
        new Schemas(api).tidy();
    }

    private void tidy() {
        Map<String, Schema> kept = new TreeMap<>();
        api.getComponents().getSchemas().forEach((name, schema) -> {
            names.put(REF + name, REF + nameOf(name));
            if (!SCALARS.containsKey(name) && !INSIDE.contains(name)) {
                kept.put(nameOf(name), inlined(schema));
            }
        });
        DescribedSchemas.tidy(kept);
        api.getComponents().setSchemas(kept);
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(this::tidy);
    }

    private void tidy(Operation operation) {
        Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .forEach(parameter -> parameter.setSchema(inlined(parameter.getSchema())));
        Examples.contents(operation)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .filter(schema -> schema != null && schema.getRef() != null)
                .forEach(schema -> schema.setRef(names.getOrDefault(schema.getRef(), schema.getRef())));
    }

    private static Schema inlined(Schema schema) {
        String format =
                schema.getRef() == null ? null : SCALARS.get(schema.getRef().substring(REF.length()));
        if (format != null) {
            return OASFactory.createSchema()
                    .type(List.of(Schema.SchemaType.STRING))
                    .format(format);
        }
        if (schema.getProperties() != null) {
            Map<String, Schema> properties = new LinkedHashMap<>();
            schema.getProperties().forEach((name, property) -> properties.put(name, inlined(property)));
            schema.setProperties(properties);
        }
        if (schema.getItems() != null) {
            schema.setItems(inlined(schema.getItems()));
        }
        return schema;
    }

    private static String nameOf(String name) {
        return name.startsWith("Page") && name.endsWith("View")
                ? name.substring("Page".length(), name.length() - "View".length()) + "Page"
                : name;
    }
}
