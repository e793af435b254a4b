package nl.schuldenlab.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.schuldenlab.gateway.routes.GatewayConfig;
import nl.schuldenlab.gateway.routes.Routes;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiDocumentTest {
    private static final Path COMMITTED = Path.of("openapi.json");

    @Inject
    ObjectMapper mapper;

    @Inject
    Routes routes;

    @Inject
    GatewayConfig config;

    /** Rewritten with {@code -Dopenapi.write=true}. */
    @Test
    void the_committed_document_is_what_the_services_committed_together() throws IOException {
        List<ServiceDocument> documents = committed();
        assumeThat(documents).as("documents committed by services").hasSizeGreaterThan(1);
        String merged = written(MergedDocument.of(documents, routes, config.description()));
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, merged);
        }

        assertThat(COMMITTED).content().isEqualTo(merged);
    }

    @Test
    void every_reference_and_operation_id_is_sound() throws IOException {
        ObjectNode merged = MergedDocument.of(committed(), routes, config.description());

        assertThat(merged.findValuesAsText("$ref")).allSatisfy(reference -> assertThat(
                        merged.at(reference.substring(1)).isMissingNode())
                .isFalse());
        assertThat(merged.path("paths").findValuesAsText("operationId")).doesNotHaveDuplicates();
    }

    /** A path without a route in the configuration would vanish, and so would one that two services have. */
    @Test
    void no_operation_of_a_service_is_lost() throws IOException {
        ObjectNode merged = MergedDocument.of(committed(), routes, config.description());

        assertThat(committed())
                .hasSizeGreaterThan(1)
                .allSatisfy(
                        document -> document.content().path("paths").fields().forEachRemaining(path -> assertThat(
                                        merged.path("paths").path(path.getKey()).fieldNames())
                                .toIterable()
                                .as(document.service() + " " + path.getKey())
                                .containsExactlyElementsOf(() -> path.getValue().fieldNames())));
    }

    /** What {@code /docs} shows as the headings of its groups. */
    @Test
    void every_group_of_operations_is_explained() throws IOException {
        ObjectNode merged = MergedDocument.of(committed(), routes, config.description());
        Set<String> used = new TreeSet<>();
        merged.path("paths")
                .forEach(path ->
                        path.forEach(operation -> operation.path("tags").forEach(tag -> used.add(tag.asText()))));

        assertThat(merged.path("tags"))
                .allSatisfy(tag -> assertThat(tag.path("description").asText()).isNotBlank());
        assertThat(merged.path("tags").findValuesAsText("name")).containsExactlyElementsOf(used);
    }

    private List<ServiceDocument> committed() throws IOException {
        List<ServiceDocument> documents = new ArrayList<>();
        for (String service : routes.services()) {
            Path document = Path.of("..", service, "openapi.json");
            if (Files.exists(document)) {
                documents.add(new ServiceDocument(service, (ObjectNode) mapper.readTree(document.toFile())));
            }
        }
        Path own = Path.of("src/main/resources/openapi", ServiceDocument.GATEWAY, "openapi.json");
        documents.add(new ServiceDocument(ServiceDocument.GATEWAY, (ObjectNode) mapper.readTree(own.toFile())));
        return documents;
    }

    private String written(ObjectNode document) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        return mapper.writer(printer).writeValueAsString(document) + "\n";
    }
}
