package nl.schuldenlab.gateway.composed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What a composed answer shows of each record of a list; the record itself tells the rest. */
record Excerpt(List<String> properties) {

    static Excerpt of(String... properties) {
        return new Excerpt(List.of(properties));
    }

    JsonNode ofPage(JsonNode page) {
        ArrayNode shown = JsonNodeFactory.instance.arrayNode();
        page.path("items").forEach(item -> shown.add(ofRecord(item)));
        return shown;
    }

    ObjectNode ofRecord(JsonNode item) {
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        properties.stream().filter(item::has).forEach(each -> shown.set(each, item.get(each)));
        return shown;
    }
}
