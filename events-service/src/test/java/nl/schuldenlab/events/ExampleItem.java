package nl.schuldenlab.events;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** The item that another service's committed OpenAPI document shows of a list. */
final class ExampleItem {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ExampleItem() {}

    static Map<String, Object> of(String service, String list, Map<String, Object> changes) {
        Path document = Path.of("..", service, "openapi.json");
        String pointer = "/paths/%s/get/responses/200/content/application~1json/example/items/0"
                .formatted(list.replace("/", "~1"));
        try {
            Map<String, Object> item = MAPPER.convertValue(
                    MAPPER.readTree(document.toFile()).at(pointer), new TypeReference<Map<String, Object>>() {});
            item.putAll(changes);
            return item;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
