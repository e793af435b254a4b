package nl.schuldenlab.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import nl.schuldenlab.platform.test.As;

/** The events, sessions and publications of the real network, loaded through the API once for all tests that look at them. */
final class LoadedNetwork {
    private static boolean loaded;

    private LoadedNetwork() {}

    static synchronized void load() {
        if (!loaded) {
            Network.records("events").forEach(event -> create("/v1/events", event));
            Network.records("sessions").forEach(LoadedNetwork::addToProgramme);
            Network.records("publications").forEach(publication -> create("/v1/publications", publication));
            loaded = true;
        }
    }

    private static void create(String collection, Map<String, Object> body) {
        assertThat(As.national().body(body).post(collection)).satisfies(answer -> assertThat(answer.statusCode())
                .as(body + "\n" + answer.asString())
                .isEqualTo(201));
    }

    private static void addToProgramme(Map<String, Object> session) {
        Map<String, Object> body = new TreeMap<>(session);
        create("/v1/events/" + body.remove("event") + "/sessions", body);
    }
}
