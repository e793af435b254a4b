package nl.schuldenlab.gateway.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.schuldenlab.gateway.origins.Origin;
import nl.schuldenlab.gateway.origins.Origins;
import nl.schuldenlab.gateway.routes.GatewayConfig;
import org.jboss.logging.Logger;

/** The documents of all services: the one each gave last, and before that the one it was committed with. */
@Singleton
public class ServiceDocuments {
    private static final Logger LOG = Logger.getLogger(ServiceDocuments.class);

    private final Map<String, ServiceDocument> lastGood = new ConcurrentSkipListMap<>();
    private final Map<String, Buffer> lastRead = new ConcurrentSkipListMap<>();
    private final Origins origins;
    private final ObjectMapper mapper;
    private final Duration deadline;

    ServiceDocuments(Origins origins, ObjectMapper mapper, GatewayConfig config) {
        this.origins = origins;
        this.mapper = mapper;
        this.deadline = config.description().deadline();
        origins.all().keySet().forEach(service -> packaged(service).ifPresent(this::keep));
        packaged(ServiceDocument.GATEWAY).ifPresent(this::keep);
    }

    private Optional<ServiceDocument> packaged(String service) {
        String resource = "openapi/" + service + "/openapi.json";
        try (InputStream json = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return json == null
                    ? Optional.empty()
                    : Optional.of(new ServiceDocument(service, (ObjectNode) mapper.readTree(json)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private void keep(ServiceDocument document) {
        lastGood.put(document.service(), document);
    }

    Collection<ServiceDocument> all() {
        return lastGood.values();
    }

    Optional<ServiceDocument> of(String service) {
        return Optional.ofNullable(lastGood.get(service));
    }

    /** Asks all services; what one cannot give stays as it was. */
    Future<Void> refresh() {
        List<Future<Void>> readings =
                origins.all().values().stream().map(this::refresh).toList();
        return Future.all(readings).mapEmpty();
    }

    private Future<Void> refresh(Origin origin) {
        return origin.read("/v1/openapi.json", deadline)
                .<Void>map(json -> {
                    take(origin.name(), json);
                    return null;
                })
                .otherwise(failure -> {
                    LOG.debugf("%s gave no description: %s", origin.name(), failure);
                    return null;
                });
    }

    private void take(String service, Buffer json) {
        if (json.equals(lastRead.put(service, json))) {
            return;
        }
        try {
            JsonNode content = mapper.readTree(json.getBytes());
            if (content.path("openapi").asText().startsWith("3.1")
                    && content.path("paths").isObject()) {
                keep(new ServiceDocument(service, (ObjectNode) content));
            }
        } catch (IOException notJson) {
            LOG.warnf("The description of %s is not JSON", service);
        }
    }
}
