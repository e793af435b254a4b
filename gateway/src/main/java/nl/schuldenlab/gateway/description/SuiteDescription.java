package nl.schuldenlab.gateway.description;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schuldenlab.gateway.origins.Remembered;
import nl.schuldenlab.gateway.routes.GatewayConfig;
import nl.schuldenlab.gateway.routes.Routes;
import nl.schuldenlab.platform.config.SuiteConfig;

/** The description of the whole suite, as fresh as the services that run now allow. */
@Singleton
public class SuiteDescription {
    private final ServiceDocuments documents;
    private final Routes routes;
    private final GatewayConfig config;
    private final SuiteConfig suite;
    private final Remembered<Current> current;
    private Current built;

    /** What a document says, and the same as it is sent. */
    public record Current(ObjectNode document, Buffer json, Collection<ServiceDocument> of) {}

    SuiteDescription(ServiceDocuments documents, Routes routes, GatewayConfig config, SuiteConfig suite) {
        this.documents = documents;
        this.routes = routes;
        this.config = config;
        this.suite = suite;
        this.current = new Remembered<>(
                config.description().refresh(), () -> documents.refresh().map(done -> build()));
    }

    public Future<Current> current() {
        return current.get();
    }

    /** The document of one service, with the addresses of this installation. */
    Future<Optional<Buffer>> of(String service) {
        return current.get()
                .map(done -> documents.of(service).map(ServiceDocument::copy).map(copy -> {
                    localize(copy.content());
                    return json(copy.content());
                }));
    }

    private Current build() {
        List<ServiceDocument> parts = List.copyOf(documents.all());
        if (built == null || !built.of().equals(parts)) {
            ObjectNode document = MergedDocument.of(parts, routes, config.description());
            localize(document);
            built = new Current(document, json(document), parts);
        }
        return built;
    }

    private void localize(ObjectNode document) {
        suite.publicUrl().ifPresent(url -> Addresses.put(document, url, suite.issuer()));
    }

    private static Buffer json(ObjectNode document) {
        return Buffer.buffer(document.toString());
    }
}
