package nl.schuldenlab.platform.test.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.schuldenlab.platform.test.ApiExamples;
import org.junit.jupiter.api.Test;

/** The OpenAPI document: committed as it is served, and complete. */
public interface OpenApiConventions {
    ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    Path COMMITTED = Path.of("openapi.json");

    private static String served() throws IOException {
        String json = RestAssured.given().get("/v1/openapi.json").asString();
        return MAPPER.writeValueAsString(MAPPER.readTree(json)) + "\n";
    }

    private static Iterable<JsonNode> operations(JsonNode document) {
        return () -> StreamSupport.stream(document.get("paths").spliterator(), false)
                .flatMap(path -> StreamSupport.stream(path.spliterator(), false))
                .iterator();
    }

    /** Write it anew with {@code -Dopenapi.write=true}. */
    @Test
    default void is_committed_as_it_is_served() throws IOException {
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, served());
        }
        assertThat(COMMITTED).hasContent(served());
    }

    @Test
    default void names_summarises_and_secures_every_operation() throws IOException {
        JsonNode document = MAPPER.readTree(served());
        for (JsonNode operation : operations(document)) {
            String id = operation.path("operationId").asText();
            assertThat(id).isNotBlank();
            assertThat(operation.path("summary").asText()).as(id).isNotBlank();
            assertThat(operation.has("security")).as(id).isTrue();
        }
        List<String> ids = StreamSupport.stream(operations(document).spliterator(), false)
                .map(operation -> operation.path("operationId").asText())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    default void shows_a_valid_example_of_every_body() throws IOException {
        assertThat(ApiExamples.faults(served())).isEmpty();
    }

    /** Ids and secret keys aside, which are made anew wherever the suite is installed. */
    @Test
    default void shows_an_example_of_what_a_read_must_be_told() throws IOException {
        for (JsonNode path : MAPPER.readTree(served()).get("paths")) {
            for (JsonNode parameter : path.at("/get/parameters")) {
                boolean known = !parameter.at("/schema/format").asText().equals("uuid")
                        && !parameter.path("name").asText().equals("key");
                if (known && parameter.path("required").asBoolean()) {
                    assertThat(parameter.has("example"))
                            .as(path.at("/get/operationId").asText() + ": " + parameter.path("name"))
                            .isTrue();
                }
            }
        }
    }

    /** ADR /core/path-segments-kebab-case, /core/no-trailing-slash, /core/query-keys-camel-case. */
    @Test
    default void names_paths_and_parameters_by_the_rules() throws IOException {
        JsonNode document = MAPPER.readTree(served());
        document.get("paths").fieldNames().forEachRemaining(path -> assertThat(path)
                .matches("(/([a-z0-9-]+|\\{[a-zA-Z]+})|/openapi\\.json)+"));
        for (JsonNode operation : operations(document)) {
            for (JsonNode parameter : operation.path("parameters")) {
                if (parameter.path("in").asText().equals("query")) {
                    assertThat(parameter.path("name").asText()).matches("[a-z][a-z\\d]*([A-Z][a-z\\d]*)*");
                }
            }
        }
    }

    /** ADR /core/doc-openapi-contact, /core/semver, /core/uri-version. */
    @Test
    default void tells_whom_to_ask_and_where_it_is() throws IOException {
        JsonNode document = MAPPER.readTree(served());
        for (String member : List.of("name", "email", "url")) {
            assertThat(document.at("/info/contact/" + member).asText()).isNotBlank();
        }
        assertThat(document.at("/info/version").asText()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(document.at("/info/license/identifier").asText()).isEqualTo("EUPL-1.2");
        assertThat(document.at("/servers/0/url").asText()).matches("https://.*/v1");
    }
}
