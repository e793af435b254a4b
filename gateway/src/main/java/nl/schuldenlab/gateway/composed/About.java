package nl.schuldenlab.gateway.composed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import nl.schuldenlab.gateway.routes.GatewayConfig;
import nl.schuldenlab.gateway.routes.Routes;

/** What this API is, and where it is described. */
@Singleton
class About {
    private final Routes routes;
    private final GatewayConfig config;

    About(Routes routes, GatewayConfig config) {
        this.routes = routes;
        this.config = config;
    }

    ObjectNode suite() {
        ObjectNode about = JsonNodeFactory.instance
                .objectNode()
                .put("title", config.description().title())
                .put("version", config.description().version())
                .put("description", config.description().text())
                .put("apiDescription", "/v1/openapi.json")
                .put("documentation", "/docs")
                .put("problems", "/docs/problems")
                .put("health", "/health");
        routes.services().forEach(service -> about.withArrayProperty("services")
                .addObject()
                .put("name", service)
                .put("apiDescription", "/v1/services/" + service + "/openapi.json"));
        return about;
    }
}
