package nl.schuldenlab.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Makes one of the three schemas of a described resource: what a PUT takes ({@code LabUpdate}) stands in the same order
 * in what a POST takes ({@code NewLab}) and in what is shown ({@code Lab}), where lists are never absent.
 */
final class DescribedSchemas {
    private static final String UPDATE = "Update";
    private static final List<String> AFTER_THE_DESCRIPTION = List.of("status", "stage", "historical");

    private final Map<String, Schema> schemas;

    private DescribedSchemas(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static void tidy(Map<String, Schema> schemas) {
        DescribedSchemas described = new DescribedSchemas(schemas);
        schemas.keySet().stream()
                .filter(name -> name.endsWith(UPDATE))
                .map(name -> name.substring(0, name.length() - UPDATE.length()))
                .forEach(described::tidy);
    }

    private void tidy(String resource) {
        Map<String, Schema> description = schemas.get(resource + UPDATE).getProperties();
        Schema view = schemas.get(resource);
        order(view, description);
        markReadOnly(view, description);
        view.setRequired(view.getProperties().entrySet().stream()
                .filter(property -> isRequired(view, property.getKey()) || isList(property.getValue()))
                .map(Map.Entry::getKey)
                .toList());
        if (schemas.containsKey("New" + resource)) {
            order(schemas.get("New" + resource), description);
        }
    }

    private static void order(Schema schema, Map<String, Schema> description) {
        Map<String, Schema> all = schema.getProperties();
        List<String> own = all.keySet().stream()
                .filter(name -> !description.containsKey(name))
                .toList();
        int end = AFTER_THE_DESCRIPTION.stream()
                .mapToInt(own::indexOf)
                .filter(index -> index >= 0)
                .min()
                .orElse(own.size());
        Map<String, Schema> ordered = new LinkedHashMap<>();
        Stream.of(own.subList(0, end), List.copyOf(description.keySet()), own.subList(end, own.size()))
                .flatMap(List::stream)
                .filter(all::containsKey)
                .forEach(name -> ordered.put(name, all.get(name)));
        schema.setProperties(ordered);
        if (schema.getRequired() != null) {
            schema.setRequired(ordered.keySet().stream()
                    .filter(name -> isRequired(schema, name))
                    .toList());
        }
    }

    /** What a view shows and the body that replaces it does not take, a PUT may repeat without effect. */
    private static void markReadOnly(Schema view, Map<String, Schema> writable) {
        view.getProperties().forEach((name, property) -> {
            if (!writable.containsKey(name)) {
                property.setReadOnly(true);
            }
        });
    }

    private static boolean isRequired(Schema schema, String property) {
        return schema.getRequired() != null && schema.getRequired().contains(property);
    }

    private static boolean isList(Schema schema) {
        return schema.getType() != null && schema.getType().contains(Schema.SchemaType.ARRAY);
    }
}
