package nl.schuldenlab.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.gateway.Documents;
import nl.schuldenlab.gateway.routes.GatewayConfig;
import nl.schuldenlab.gateway.routes.Routes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergedDocumentTest {
    private ObjectNode merged;

    @BeforeEach
    void merge() throws Exception {
        merged = MergedDocument.of(
                List.of(
                        document("lab-service", Documents.ofLabs()),
                        document("catalog-service", Documents.ofProjects())),
                Routes.of(Map.of("lab-service", List.of("/v1/labs"), "catalog-service", List.of("/v1/projects"))),
                new Description());
    }

    private static ServiceDocument document(String service, JsonObject content) throws Exception {
        return new ServiceDocument(service, (ObjectNode) new ObjectMapper().readTree(content.toString()));
    }

    @Test
    void has_the_routed_paths_of_all_services_and_itself_once() {
        assertThat(merged.path("paths").fieldNames())
                .toIterable()
                .containsExactly("/labs", "/openapi.json", "/projects");
    }

    @Test
    void says_of_itself_what_the_suite_is() {
        assertThat(merged.at("/info/title").asText()).isEqualTo("Suite");
        assertThat(merged.at("/info/version").asText()).isEqualTo("1.2.3");
        assertThat(merged.at("/info/contact/name").asText()).isEqualTo("Team");
        assertThat(merged.at("/servers/0/url").asText()).endsWith("/v1");
    }

    @Test
    void has_once_what_is_the_same_in_all_services() {
        assertThat(merged.at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("Lab", "Place", "Problem", "Project", "CatalogServiceLab");
        assertThat(merged.at("/components/securitySchemes").size()).isEqualTo(1);
    }

    @Test
    void gives_another_name_to_what_only_has_the_same_name() {
        assertThat(merged.at("/components/schemas/Lab/type").asText()).isEqualTo("object");
        assertThat(merged.at("/components/schemas/CatalogServiceLab/type").asText())
                .isEqualTo("string");
        assertThat(merged.at("/components/schemas/Project/properties/lab/$ref").asText())
                .isEqualTo("#/components/schemas/CatalogServiceLab");
    }

    @Test
    void refers_only_to_what_is_there() {
        assertThat(merged.findValuesAsText("$ref")).isNotEmpty().allSatisfy(reference -> assertThat(
                        merged.at(reference.substring(1)).isMissingNode())
                .isFalse());
    }

    @Test
    void lists_the_problem_types_of_all_once() {
        List<String> codes = merged.path("x-problem-types").findValuesAsText("code");

        assertThat(codes)
                .contains("not-found", "lab-closed", "project-gone")
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void names_the_addresses_of_the_installation() {
        Addresses.put(merged, "https://api.here.nl", "https://login.here.nl/realms/here");

        JsonNode scheme = merged.at("/components/securitySchemes/oidc/flows/clientCredentials");
        assertThat(merged.at("/servers/0/url").asText()).isEqualTo("https://api.here.nl/v1");
        assertThat(scheme.path("tokenUrl").asText())
                .isEqualTo("https://login.here.nl/realms/here/protocol/openid-connect/token");
    }

    private record Description() implements GatewayConfig.DescriptionConfig {
        @Override
        public String title() {
            return "Suite";
        }

        @Override
        public String text() {
            return "All of it";
        }

        @Override
        public String version() {
            return "1.2.3";
        }

        @Override
        public java.time.Duration refresh() {
            return java.time.Duration.ZERO;
        }

        @Override
        public java.time.Duration deadline() {
            return java.time.Duration.ZERO;
        }
    }
}
