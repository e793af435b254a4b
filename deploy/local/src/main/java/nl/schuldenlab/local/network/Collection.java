package nl.schuldenlab.local.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The network's resources of one kind, from the file of that name, for one collection of the API. */
record Collection(String kind, String path) {

    String loadThrough(Gateway gateway) {
        int loaded = 0;
        int there = 0;
        for (JsonNode resource : resources()) {
            if (gateway.has(path + "/" + resource.path("slug").asText())) {
                there++;
            } else {
                gateway.create(path, resource);
                loaded++;
            }
        }
        return kind + ": " + loaded + " loaded, " + there + " already there";
    }

    private JsonNode resources() {
        try (InputStream file = Collection.class.getResourceAsStream("/network/" + kind + ".json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
