package nl.schuldenlab.gateway.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map.Entry;
import java.util.Set;

/** A description as it is kept once it is released: what clients rely on, without what only explains it. */
final class ReleasedDocument {
    private static final Set<String> EXPLANATIONS = Set.of("example", "examples", "summary", "x-problem-types");

    private ReleasedDocument() {}

    static JsonNode of(JsonNode document) {
        JsonNode kept = document.deepCopy();
        strip(kept);
        return kept;
    }

    /** Names of properties are the clients', whatever they are. */
    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(EXPLANATIONS);
            if (object.has("schema") || object.has("type") || object.has("$ref")) {
                object.remove("description");
            }
        }
        for (Iterator<Entry<String, JsonNode>> members = node.fields(); members.hasNext(); ) {
            Entry<String, JsonNode> member = members.next();
            if (member.getKey().equals("properties")) {
                member.getValue().forEach(ReleasedDocument::strip);
            } else {
                strip(member.getValue());
            }
        }
        if (node.isArray()) {
            node.forEach(ReleasedDocument::strip);
        }
    }

    /** A line for each path and each component, so that a change can be read. */
    static String written(JsonNode document) {
        return written(document, 2) + "\n";
    }

    private static String written(JsonNode node, int depth) {
        if (depth == 0 || !node.isObject()) {
            return node.toString();
        }
        StringBuilder lines = new StringBuilder("{");
        node.fields().forEachRemaining(member -> lines.append(lines.length() == 1 ? "\n" : ",\n")
                .append('"')
                .append(member.getKey())
                .append("\": ")
                .append(written(member.getValue(), member.getKey().equals("components") ? 2 : depth - 1)));
        return lines.append("\n}").toString();
    }
}
