package nl.schuldenlab.gateway.description;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The OpenAPI document of one service. */
public record ServiceDocument(String service, ObjectNode content) {
    /** Whose document tells what the gateway answers itself. */
    public static final String GATEWAY = "gateway";

    ServiceDocument copy() {
        return new ServiceDocument(service, content.deepCopy());
    }

    /** The name as a part of a name: {@code LabService}. */
    String asPrefix() {
        StringBuilder prefix = new StringBuilder();
        for (String word : service.split("-")) {
            prefix.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return prefix.toString();
    }
}
