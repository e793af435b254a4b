package nl.schuldenlab.gateway.composed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.schuldenlab.gateway.origins.Origin;
import nl.schuldenlab.gateway.origins.Origins;
import nl.schuldenlab.gateway.routes.GatewayConfig;
import nl.schuldenlab.platform.problem.Refusal;

/** Asks services what everybody may see, for an answer that is composed of it. */
@Singleton
class Questions {
    private final Origins origins;
    private final ObjectMapper mapper;
    private final GatewayConfig config;

    Questions(Origins origins, ObjectMapper mapper, GatewayConfig config) {
        this.origins = origins;
        this.mapper = mapper;
        this.config = config;
    }

    /** A record; nothing where there is none. */
    Future<Optional<JsonNode>> find(String path) {
        Origin origin = origins.serving(path.split("\\?", 2)[0]).orElseThrow(Refusal::notFound);
        return Future.fromCompletionStage(
                        origin.guarded(() ->
                                origin.find(path, config.composed().deadline()).toCompletionStage()),
                        Vertx.currentContext())
                .map(found -> found.map(this::parsed));
    }

    /** A list or another answer that is always there. */
    Future<JsonNode> read(String path) {
        return find(path).compose(found -> found.map(Future::succeededFuture)
                .orElseGet(() -> Future.failedFuture("Nothing at " + path)));
    }

    /** How many there are in a list. */
    Future<Long> count(String list) {
        String joint = list.contains("?") ? "&" : "?";
        return read(list + joint + "limit=1&count=true")
                .map(page -> page.path("total").asLong());
    }

    String serviceOf(String path) {
        return origins.serving(path).map(Origin::name).orElseThrow(Refusal::notFound);
    }

    private JsonNode parsed(Buffer json) {
        try {
            return mapper.readTree(json.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
