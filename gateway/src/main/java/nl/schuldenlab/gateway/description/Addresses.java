package nl.schuldenlab.gateway.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map.Entry;

/** Puts the addresses of this installation into a document that was built with those of an example. */
final class Addresses {
    private static final String PROVIDER_PATH = "/protocol/openid-connect/";

    private Addresses() {}

    static void put(ObjectNode document, String publicUrl, String issuer) {
        document.putArray("servers").addObject().put("url", publicUrl + "/v1");
        document.path("components").path("securitySchemes").forEach(scheme -> scheme.path("flows")
                .forEach(flow -> flow.fields().forEachRemaining(field -> localize(field, issuer))));
    }

    private static void localize(Entry<String, JsonNode> field, String issuer) {
        int path = field.getValue().asText().indexOf(PROVIDER_PATH);
        if (field.getKey().endsWith("Url") && path >= 0) {
            field.setValue(TextNode.valueOf(issuer + field.getValue().asText().substring(path)));
        }
    }
}
