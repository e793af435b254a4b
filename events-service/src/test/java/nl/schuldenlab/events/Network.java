package nl.schuldenlab.events;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The real network, as the local stack loads it. */
public final class Network {
    private static final Path FOLDER = Path.of("..", "deploy", "local", "src", "main", "resources", "network");

    private Network() {}

    /** @param kind such as {@code events} */
    public static List<Map<String, Object>> records(String kind) {
        try {
            return new ObjectMapper().readValue(FOLDER.resolve(kind + ".json").toFile(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
