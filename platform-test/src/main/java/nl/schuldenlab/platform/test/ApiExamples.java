package nl.schuldenlab.platform.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The examples of an OpenAPI document, held against its schemas. */
public final class ApiExamples {

    private ApiExamples() {}

    /** What is missing or wrong, empty if all is well. */
    public static List<String> faults(String json) {
        Contract contract = Contract.of(json);
        List<String> faults = new ArrayList<>();
        JsonNode paths = contract.document().get("paths");
        paths.fieldNames().forEachRemaining(path -> paths.get(path).fieldNames().forEachRemaining(method -> {
            JsonNode operation = paths.get(path).get(method);
            String called = method + " " + path;
            check(contract, called + " request", operation.path("requestBody").path("content"), faults);
            operation.get("responses").fieldNames().forEachRemaining(status -> {
                JsonNode response = operation.get("responses").get(status);
                JsonNode resolved = response.has("$ref")
                        ? contract.document().at(response.get("$ref").asText().substring(1))
                        : response;
                check(contract, called + " " + status, resolved.path("content"), faults);
            });
        }));
        return faults;
    }

    private static void check(Contract contract, String called, JsonNode content, List<String> faults) {
        for (JsonNode media : content) {
            if (!media.has("example")) {
                faults.add(called + ": no example");
            } else {
                contract.faults(media.get("schema"), media.get("example"))
                        .forEach(fault -> faults.add(called + ": " + fault));
            }
        }
    }
}
