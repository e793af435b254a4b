package nl.schuldenlab.platform.test.peers;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schuldenlab.platform.test.Contract;

/** The answers that a service has committed itself to: status, headers and body of its OpenAPI document's examples. */
final class CommittedAnswers {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern LAST_PARAMETER = Pattern.compile("\\{(\\w+)}/get$");

    private final Contract contract;

    private CommittedAnswers(Contract contract) {
        this.contract = contract;
    }

    static CommittedAnswers of(String service, Path document) {
        if (!Files.exists(document)) {
            throw new IllegalStateException("Nothing can stand in for " + service
                    + " before it has committed a description: there is no " + document);
        }
        try {
            return new CommittedAnswers(Contract.of(Files.readString(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example of what a GET gives, with some values changed. */
    ResponseDefinitionBuilder ok(String url, Map<String, Object> changes) {
        String path = url.replaceFirst("\\?.*", "");
        String operation = contract.operation("GET", path)
                .orElseThrow(() -> new IllegalStateException("It describes no GET " + path));
        checkQuery(operation, url);
        JsonNode declared = at(operation + "/responses/200");
        ObjectNode body = example(declared, "application/json");
        Matcher parameter = LAST_PARAMETER.matcher(operation);
        if (parameter.find() && body.has(parameter.group(1))) {
            int place = path.split("/").length - 2;
            body.put(parameter.group(1), "{{request.path.[" + place + "]}}");
        }
        changes.forEach((name, value) -> change(body, name, value));
        return answer(200, declared, "application/json", body);
    }

    /** Nothing is asked that is not described, and all that is demanded. */
    private void checkQuery(String operation, String url) {
        Map<String, Boolean> described = new HashMap<>();
        for (JsonNode each : contract.document().at(operation + "/parameters")) {
            JsonNode parameter = each.has("$ref") ? at(each.get("$ref").asText().substring(1)) : each;
            if (parameter.path("in").asText().equals("query")) {
                described.put(
                        parameter.get("name").asText(),
                        parameter.path("required").asBoolean());
            }
        }
        Set<String> asked = Pattern.compile("[?&](\\w+)=")
                .matcher(url)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        described.entrySet().removeIf(each -> !each.getValue() && !asked.contains(each.getKey()));
        if (!url.contains("?") || described.keySet().equals(asked)) {
            return;
        }
        throw new IllegalStateException("Asked with " + asked + ", but it describes " + described + " of " + url);
    }

    private static void change(ObjectNode body, String name, Object value) {
        JsonPointer place = JsonPointer.compile("/" + name.replace('.', '/'));
        body.withObject(place.head()).set(place.last().getMatchingProperty(), MAPPER.valueToTree(value));
    }

    /** The example of a refusal that all operations share. */
    ResponseDefinitionBuilder problem(int status) {
        JsonNode declared = at("/components/responses/Problem" + status);
        String type = "application/problem+json";
        return answer(status, declared, type, example(declared, type));
    }

    /** @throws AssertionError if a stub answers otherwise than the document says */
    void check(String origin, String url, int status) {
        Response answer = RestAssured.given()
                .urlEncodingEnabled(false)
                .header("Authorization", "Bearer token")
                .get(origin + url);
        assertThat(answer.statusCode()).as("GET " + url).isEqualTo(status);
        contract.check("GET", url.replaceFirst("\\?.*", ""), answer);
    }

    private JsonNode at(String pointer) {
        JsonNode found = contract.document().at(pointer);
        if (found.isMissingNode()) {
            throw new IllegalStateException("It has no " + pointer);
        }
        return found.has("$ref") ? at(found.get("$ref").asText().substring(1)) : found;
    }

    private static ObjectNode example(JsonNode declared, String type) {
        JsonNode example = declared.path("content").path(type).path("example");
        if (example instanceof ObjectNode object) {
            return object.deepCopy();
        }
        throw new IllegalStateException("It shows no example of " + type + " in " + declared);
    }

    private ResponseDefinitionBuilder answer(int status, JsonNode declared, String type, JsonNode body) {
        ResponseDefinitionBuilder answer =
                aResponse().withStatus(status).withHeader("Content-Type", type).withBody(body.toString());
        JsonNode headers = declared.path("headers");
        headers.fieldNames().forEachRemaining(name -> {
            JsonNode header = headers.get(name);
            JsonNode described =
                    header.has("$ref") ? at(header.get("$ref").asText().substring(1)) : header;
            answer.withHeader(name, described.path("example").asText());
        });
        return answer;
    }
}
