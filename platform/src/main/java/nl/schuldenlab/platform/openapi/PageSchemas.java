package nl.schuldenlab.platform.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Gives pages the names that readers expect: {@code LabPage} where Java's generics yield {@code PageLabView}. */
final class PageSchemas {
    private static final String REF = "#/components/schemas/";

    private PageSchemas() {}

    static void rename(OpenAPI api) {
        Map<String, Schema> schemas = new TreeMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        api.getComponents().getSchemas().forEach((name, schema) -> {
            names.put(REF + name, REF + nameOf(name));
            schemas.put(nameOf(name), schema);
        });
        api.getComponents().setSchemas(schemas);
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(Examples::contents)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .map(media -> media.getSchema())
                .filter(schema -> schema != null && schema.getRef() != null)
                .forEach(schema -> schema.setRef(names.getOrDefault(schema.getRef(), schema.getRef())));
    }

    private static String nameOf(String name) {
        return name.startsWith("Page") && name.endsWith("View")
                ? name.substring("Page".length(), name.length() - "View".length()) + "Page"
                : name;
    }
}
