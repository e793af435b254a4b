package nl.schuldenlab.local.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * The network's records of one kind, from the file of that name.
 *
 * @param collection where a record is created; a property of the record may stand in it, and is then no part of the body
 * @param found where a record can be found that is there already: its own address, or a list
 * @param sameBy by which properties it is told from the others of that list; by none if any of them is the same
 * @param isPlaced whether it is the only one at its address, and is placed there
 */
record Kind(String name, String collection, String found, List<String> sameBy, boolean isPlaced) {
    private static final Pattern PROPERTY = Pattern.compile("\\{(\\w+)}");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    Kind(String name, String collection, String found, List<String> sameBy) {
        this(name, collection, found, sameBy, false);
    }

    static Kind placed(String name, String address) {
        return new Kind(name, address, address, List.of(), true);
    }

    static Kind slugged(String name) {
        return new Kind(name, "/v1/" + name, "/v1/" + name + "/{slug}", List.of());
    }

    List<ObjectNode> records() {
        try (InputStream file = Kind.class.getResourceAsStream("/network/" + name + ".json")) {
            return List.of(MAPPER.readValue(file, ObjectNode[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String collectionOf(JsonNode some) {
        return filled(collection, some);
    }

    String addressOf(JsonNode some) {
        return filled(found, some);
    }

    /** What is sent to create it. */
    ObjectNode bodyOf(ObjectNode some) {
        ObjectNode body = some.deepCopy();
        PROPERTY.matcher(collection).results().forEach(property -> body.remove(property.group(1)));
        return body;
    }

    /** Whether an answer of {@link #found} shows this record. */
    boolean shows(JsonNode answer, JsonNode some) {
        return !answer.has("items")
                || StreamSupport.stream(answer.get("items").spliterator(), false)
                        .anyMatch(item -> sameBy.stream()
                                .allMatch(property -> item.path(property).equals(some.path(property))));
    }

    private static String filled(String template, JsonNode some) {
        return PROPERTY.matcher(template)
                .replaceAll(property -> Matcher.quoteReplacement(oneOf(some.path(property.group(1)))));
    }

    /** Of several values, one is enough to find a record by. */
    private static String oneOf(JsonNode value) {
        return (value.isArray() ? value.path(0) : value).asText();
    }
}
