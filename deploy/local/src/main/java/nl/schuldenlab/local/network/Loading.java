package nl.schuldenlab.local.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Brings the records of one kind in; what is there already stays as it is. */
final class Loading {
    private final Gateway gateway;
    private final Kind kind;

    Loading(Gateway gateway, Kind kind) {
        this.gateway = gateway;
        this.kind = kind;
    }

    /**
     * @param mutual list properties in which records of this kind name each other, so that they can only be completed when
     *     all of them are there
     */
    String run(String... mutual) {
        List<ObjectNode> records = kind.records();
        int loaded = 0;
        for (ObjectNode some : records) {
            if (!isThere(some)) {
                bring(some, kind.bodyOf(some).without(List.of(mutual)));
                loaded++;
            }
        }
        for (String property : mutual) {
            records.stream().filter(some -> some.has(property)).forEach(some -> complete(some, property));
        }
        return kind.name() + ": " + loaded + " loaded, " + (records.size() - loaded) + " already there";
    }

    private void bring(ObjectNode some, ObjectNode body) {
        if (kind.isPlaced()) {
            gateway.place(kind.addressOf(some), body);
        } else {
            gateway.create(kind.collectionOf(some), body);
        }
    }

    private boolean isThere(JsonNode some) {
        Optional<Gateway.Found> found = gateway.find(kind.addressOf(some));
        return found.isPresent() && kind.shows(found.get().body(), some);
    }

    /** Adds what is missing and takes nothing away that others have added since. */
    private void complete(JsonNode some, String mutual) {
        Gateway.Found found = gateway.find(kind.addressOf(some)).orElseThrow();
        ObjectNode body = found.body();
        ArrayNode others = body.withArrayProperty(mutual);
        int before = others.size();
        for (JsonNode other : some.get(mutual)) {
            if (!contains(others, other)) {
                others.add(other);
            }
        }
        if (others.size() > before) {
            gateway.replace(kind.addressOf(some), body, found.tag());
        }
    }

    private static boolean contains(ArrayNode all, JsonNode one) {
        for (JsonNode each : all) {
            if (each.equals(one)) {
                return true;
            }
        }
        return false;
    }
}
