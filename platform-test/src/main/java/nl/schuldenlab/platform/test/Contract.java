package nl.schuldenlab.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An OpenAPI 3.1 document as a yardstick: properties that it does not name count as faults too. */
public final class Contract {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ID = "https://contract.test/openapi.json";
    private static final Set<Integer> OUTSIDE_OPERATIONS = Set.of(400, 401, 404, 405, 406, 413, 414, 415, 431, 503);

    private final JsonNode document;
    private final JsonSchemaFactory schemas;
    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();

    Contract(JsonNode document) {
        this.document = document;
        document.at("/components/schemas").forEach(Contract::close);
        String text = document.toString();
        this.schemas = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                factory -> factory.schemaLoaders(loaders -> loaders.schemas(Map.of(ID, text))));
    }

    /** The document that a process serves of itself. */
    static Contract servedBy(String origin) {
        return of(RestAssured.given().baseUri(origin).get("/v1/openapi.json").asString());
    }

    public static Contract of(String json) {
        try {
            return new Contract(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Nothing may be answered that is not described. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
    }

    /** @throws AssertionError when the answer is not as the document says */
    public void check(String method, String rawPath, Response response) {
        String called = method + " " + rawPath + " " + response.statusCode();
        assertThat(response.header("API-Version")).as(called + ": API-Version").isEqualTo(version());
        if (method.equals("OPTIONS") && response.statusCode() == 204) {
            return; // every path offers it, none declares it
        }
        if (rawPath.equals("/v1/changes") && response.statusCode() == 200) {
            return; // for the suite itself, in no document
        }
        Optional<String> operation = operation(method, rawPath);
        if (operation.isEmpty()) {
            problem(called, response);
            return;
        }
        String pointer = operation.get() + "/responses/" + response.statusCode();
        JsonNode declared = document.at(pointer);
        if (declared.isMissingNode()) {
            assertThat(OUTSIDE_OPERATIONS).as(called + ": declared statuses").contains(response.statusCode());
            problem(called, response);
            return;
        }
        if (declared.has("$ref")) {
            pointer = declared.get("$ref").asText().substring(1);
        }
        headers(called, document.at(pointer), response);
        body(called, pointer, response);
    }

    public JsonNode document() {
        return document;
    }

    private String version() {
        return document.at("/info/version").asText();
    }

    /** Of several templates that fit, the one that names most of the path itself. */
    private static long variables(String template) {
        return template.chars().filter(character -> character == '{').count();
    }

    /** Where the document describes what answers at a path: a JSON pointer. */
    public Optional<String> operation(String method, String rawPath) {
        String path = rawPath.replaceFirst("^/v1", "");
        String verb = method.equals("HEAD") ? "get" : method.toLowerCase(java.util.Locale.ROOT);
        String found = null;
        for (var names = document.get("paths").fieldNames(); names.hasNext(); ) {
            String template = names.next();
            boolean fits = path.matches(template.replaceAll("\\{[^/]+}", "[^/]+"));
            if (fits && (found == null || variables(template) < variables(found))) {
                found = template;
            }
        }
        return Optional.ofNullable(found)
                .map(template -> "/paths/" + template.replace("~", "~0").replace("/", "~1") + "/" + verb)
                .filter(pointer -> !document.at(pointer).isMissingNode());
    }

    private void headers(String called, JsonNode declared, Response response) {
        for (String header : Set.of("ETag", "Location", "Content-Language")) {
            if (declared.path("headers").has(header)) {
                assertThat(response.header(header)).as(called + ": " + header).isNotBlank();
            }
        }
        if (response.header("ETag") != null) {
            assertThat(declared.path("headers").has("ETag"))
                    .as(called + ": ETag is declared")
                    .isTrue();
        }
    }

    private void body(String called, String pointer, Response response) {
        JsonNode content = document.at(pointer + "/content");
        if (content.isMissingNode()) {
            assertThat(response.asByteArray()).as(called + ": no body").isEmpty();
            return;
        }
        String type = response.contentType().replaceFirst(";.*", "");
        assertThat(content.has(type)).as(called + ": " + type + " is declared").isTrue();
        if (response.asByteArray().length > 0 && type.endsWith("json")) {
            matches(called, pointer + "/content/" + type.replace("/", "~1") + "/schema", response.asString());
        }
    }

    private void problem(String called, Response response) {
        assertThat(response.statusCode()).as(called + ": outside any operation").isGreaterThanOrEqualTo(400);
        assertThat(response.contentType()).as(called).startsWith("application/problem+json");
        if (response.asByteArray().length > 0) {
            matches(called, "/components/schemas/Problem", response.asString());
        }
    }

    private void matches(String called, String pointer, String json) {
        JsonSchema schema = compiled.computeIfAbsent(pointer, this::compile);
        try {
            assertThat(schema.validate(MAPPER.readTree(json)))
                    .as(called + " against the document: " + json)
                    .isEmpty();
        } catch (JsonProcessingException e) {
            throw new AssertionError(called + ": not JSON: " + json, e);
        }
    }

    /** How a value departs from a schema of this document. */
    List<String> faults(JsonNode schema, JsonNode value) {
        String pointer = schema.has("$ref") ? schema.get("$ref").asText().substring(1) : null;
        return pointer == null
                ? List.of()
                : compiled.computeIfAbsent(pointer, this::compile).validate(value).stream()
                        .map(Object::toString)
                        .toList();
    }

    private JsonSchema compile(String pointer) {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return schemas.getSchema(SchemaLocation.of(ID + "#" + pointer), config);
    }
}
