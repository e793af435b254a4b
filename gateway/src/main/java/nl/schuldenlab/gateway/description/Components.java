package nl.schuldenlab.gateway.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;

/** The components of all services together: what is the same stands once, what only has the same name gets another. */
final class Components {
    private static final String ROOT = "#/components/";
    /** There is one way to get a token in the whole suite, whatever address a copy of a document gives for it. */
    private static final String SHARED = "securitySchemes";

    private final ObjectNode merged;

    Components(ObjectNode merged) {
        this.merged = merged;
    }

    /** Takes over the components of a document and leaves its references right. */
    void add(ServiceDocument document) {
        Map<String, String> renamed = renamed(document);
        rewrite(document.content(), renamed);
        document.content().path("components").fields().forEachRemaining(section -> {
            ObjectNode target = merged.withObjectProperty(section.getKey());
            section.getValue().fields().forEachRemaining(each -> {
                String reference = ROOT + section.getKey() + "/" + each.getKey();
                String name = last(renamed.getOrDefault(reference, reference));
                if (!target.has(name)) {
                    target.set(name, each.getValue());
                }
            });
        });
    }

    /** What differs from its namesake, and then all that refers to something that differs. */
    private Map<String, String> renamed(ServiceDocument document) {
        Map<String, String> renamed = new HashMap<>();
        int before;
        do {
            before = renamed.size();
            document.content().path("components").fields().forEachRemaining(section -> {
                if (!section.getKey().equals(SHARED)) {
                    section.getValue().fields().forEachRemaining(each -> rename(document, section, each, renamed));
                }
            });
        } while (renamed.size() > before);
        return renamed;
    }

    private void rename(
            ServiceDocument document,
            Entry<String, JsonNode> section,
            Entry<String, JsonNode> component,
            Map<String, String> renamed) {
        JsonNode namesake = merged.path(section.getKey()).path(component.getKey());
        boolean same = namesake.equals(component.getValue()) && !refersTo(component.getValue(), renamed);
        if (!namesake.isMissingNode() && !same) {
            String prefix = ROOT + section.getKey() + "/";
            renamed.put(prefix + component.getKey(), prefix + document.asPrefix() + component.getKey());
        }
    }

    private static boolean refersTo(JsonNode node, Map<String, String> renamed) {
        if (node.isTextual()) {
            return renamed.containsKey(node.textValue());
        }
        for (JsonNode child : node) {
            if (refersTo(child, renamed)) {
                return true;
            }
        }
        return false;
    }

    private static void rewrite(JsonNode node, Map<String, String> renamed) {
        if (node instanceof ObjectNode object) {
            object.fields().forEachRemaining(field -> field.setValue(rewritten(field.getValue(), renamed)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, rewritten(array.get(i), renamed));
            }
        }
    }

    private static JsonNode rewritten(JsonNode node, Map<String, String> renamed) {
        if (node.isTextual()) {
            String other = renamed.get(node.textValue());
            return other == null ? node : TextNode.valueOf(other);
        }
        rewrite(node, renamed);
        return node;
    }

    private static String last(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
