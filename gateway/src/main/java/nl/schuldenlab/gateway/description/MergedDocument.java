package nl.schuldenlab.gateway.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.schuldenlab.gateway.routes.GatewayConfig.DescriptionConfig;
import nl.schuldenlab.gateway.routes.Routes;

/** One OpenAPI document out of those of all services, as the outside sees the suite. */
final class MergedDocument {
    private static final String BASE = "/v1";
    private static final String ITSELF = "/openapi.json";
    private static final String SERVER = "https://api.example.nl";

    private final ObjectNode info = JsonNodeFactory.instance.objectNode();
    private final ObjectNode components = JsonNodeFactory.instance.objectNode();
    private final Map<String, JsonNode> paths = new TreeMap<>();
    private final Map<String, JsonNode> tags = new TreeMap<>();
    private final Map<String, JsonNode> problemTypes = ProblemTypeList.ofGateway();
    private final Routes routes;

    private MergedDocument(Routes routes) {
        this.routes = routes;
    }

    static ObjectNode of(Collection<ServiceDocument> documents, Routes routes, DescriptionConfig config) {
        MergedDocument merged = new MergedDocument(routes);
        documents.forEach(document -> merged.add(document.copy()));
        return merged.asJson(config);
    }

    private void add(ServiceDocument document) {
        new Components(components).add(document);
        ObjectNode content = document.content();
        content.path("info").fields().forEachRemaining(each -> info.putIfAbsent(each.getKey(), each.getValue()));
        content.path("tags").forEach(tag -> tags.putIfAbsent(tag.path("name").asText(), tag));
        content.path("x-problem-types")
                .forEach(type -> problemTypes.putIfAbsent(type.path("code").asText(), type));
        content.path("paths").fields().forEachRemaining(path -> {
            if (isServedBy(document.service(), path.getKey())) {
                paths.putIfAbsent(path.getKey(), path.getValue());
            }
        });
    }

    private boolean isServedBy(String service, String path) {
        return path.equals(ITSELF)
                || service.equals(ServiceDocument.GATEWAY)
                || routes.serviceOf(BASE + path).filter(service::equals).isPresent();
    }

    private ObjectNode asJson(DescriptionConfig config) {
        info.put("title", config.title());
        info.put("description", config.text());
        info.put("version", config.version());
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
        json.set("info", info);
        json.withArrayProperty("servers").addObject().put("url", SERVER + BASE);
        tags.keySet().retainAll(namesOfTags());
        if (!tags.isEmpty()) {
            json.withArrayProperty("tags").addAll(tags.values());
        }
        json.withObjectProperty("paths").setAll(paths);
        json.set("components", components);
        json.withArrayProperty("x-problem-types").addAll(problemTypes.values());
        return json;
    }

    private Set<String> namesOfTags() {
        Set<String> names = new HashSet<>();
        paths.values()
                .forEach(path ->
                        path.forEach(operation -> operation.path("tags").forEach(tag -> names.add(tag.asText()))));
        return names;
    }
}
