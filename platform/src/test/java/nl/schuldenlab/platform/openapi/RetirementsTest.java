package nl.schuldenlab.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import nl.schuldenlab.platform.lifecycle.Retiring;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class RetirementsTest {

    @Path("/boards")
    static class Boards {
        @GET
        @Path("/{slug: [a-z]+}")
        @Retiring(
                since = "2027-01-01",
                until = "2028-01-01",
                about = "https://example.nl/changes",
                successor = "/v1/labs/{slug}/board")
        public void get() {}

        @PUT
        @Path("/{slug: [a-z]+}")
        public void replace() {}
    }

    static class Hasty {
        @GET
        @Retiring(since = "2027-01-01", until = "2027-02-01", about = "https://example.nl/changes")
        public void get() {}
    }

    private static Operation described(PathItem.HttpMethod method) throws IOException {
        Operation operation = OASFactory.createOperation()
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("200", OASFactory.createAPIResponse().description("OK")));
        Retirements.of(Index.of(Boards.class)).addTo("/boards/{slug}", method, operation);
        return operation;
    }

    @Test
    void are_told_in_the_description_as_in_the_headers() throws IOException {
        Operation operation = described(PathItem.HttpMethod.GET);

        assertThat(operation.getDeprecated()).isTrue();
        assertThat(operation.getExtensions())
                .containsEntry("x-deprecated-since", "2027-01-01")
                .containsEntry("x-sunset", "2028-01-01")
                .containsEntry("x-deprecation", "https://example.nl/changes")
                .containsEntry("x-successor", "/v1/labs/{slug}/board");
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        assertThat(answer.getHeaders().get("Deprecation").getExample()).isEqualTo("@1798761600");
        assertThat(answer.getHeaders().get("Sunset").getExample()).isEqualTo("Sat, 01 Jan 2028 00:00:00 GMT");
    }

    @Test
    void concern_one_operation_of_a_path_only() throws IOException {
        Operation operation = described(PathItem.HttpMethod.PUT);

        assertThat(operation.getDeprecated()).isNull();
        assertThat(operation.getResponses().getAPIResponse("200").getHeaders()).isNull();
    }

    @Test
    void fail_the_build_when_they_come_too_soon() {
        assertThatThrownBy(() -> Retirements.of(Index.of(Hasty.class))).hasMessageContaining("6 months");
    }
}
