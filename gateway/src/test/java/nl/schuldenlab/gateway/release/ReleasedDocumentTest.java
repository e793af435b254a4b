package nl.schuldenlab.gateway.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What was released as v1 is kept: the committed documents of the services, merged, break nothing of it. */
class ReleasedDocumentTest {
    private static final Path RELEASED = Path.of("../docs/openapi/v1.json");
    private static final Path NOW = Path.of("openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** With {@code -Dopenapi.release=true} what is there now becomes the released document: when a version is released. */
    @Test
    void nothing_of_v1_is_broken() throws IOException {
        JsonNode now = ReleasedDocument.of(JSON.readTree(NOW.toFile()));
        if (Boolean.getBoolean("openapi.release")) {
            Files.writeString(RELEASED, ReleasedDocument.written(now));
        }

        assertThat(BreakingChanges.between(JSON.readTree(RELEASED.toFile()), now))
                .as("changes that break clients of v1 (docs/decisions/0020)")
                .isEmpty();
    }

    @Test
    void the_released_document_tells_all_that_a_client_relies_on() throws IOException {
        JsonNode released = JSON.readTree(RELEASED.toFile());

        assertThat(released.at("/paths/~1labs~1{slug}/put/responses/200").isMissingNode())
                .isFalse();
        assertThat(released.at("/components/schemas/Lab/properties/motto/type").asText())
                .isEqualTo("string");
        assertThat(released.findValues("example")).isEmpty();
    }
}
