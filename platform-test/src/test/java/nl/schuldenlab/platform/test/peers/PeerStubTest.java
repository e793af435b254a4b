package nl.schuldenlab.platform.test.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeerStubTest {
    private static final Path DOCUMENT = Path.of("src/test/resources/partner-service.json");

    private final HttpClient client = HttpClient.newHttpClient();
    private PeerStub started;

    /** A stand-in with one answer, to requests for {@code url}. */
    private static PeerStub stub(Path document, String url, Map<String, Object> changes) {
        return new PeerStub("partner-service", document) {
            @Override
            protected void answers() {
                answer(url, changes);
            }
        };
    }

    private HttpResponse<String> get(String url) throws IOException, InterruptedException {
        if (started == null) {
            started = stub(DOCUMENT, "/v1/partners/p-*", Map.of());
        }
        URI origin = URI.create(started.start().get("suite.services.partner-service"));
        HttpRequest request = HttpRequest.newBuilder(origin.resolve(url))
                .timeout(Duration.ofMillis(1500))
                .header("Authorization", "Bearer token")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @AfterEach
    void stop() {
        if (started != null) {
            started.stop();
        }
    }

    @Test
    void answers_with_the_committed_example_and_its_headers() throws Exception {
        HttpResponse<String> answer = get("/v1/partners/p-1");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("API-Version")).contains("1.0.0");
        assertThat(answer.headers().firstValue("ETag")).contains("\"3\"");
        assertThat(answer.body()).contains("\"slug\":\"p-1\"", "Gemeente Den Haag", "\"kvk\":\"27366639\"");
    }

    @Test
    void answers_nobody_without_a_token() throws Exception {
        get("/v1/partners/p-1");
        URI origin = URI.create(started.start().get("suite.services.partner-service"));
        HttpRequest request =
                HttpRequest.newBuilder(origin.resolve("/v1/partners/p-1")).build();
        assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void changes_what_is_named_and_nothing_beside_it() throws Exception {
        started = stub(DOCUMENT, "/v1/partners/p-*", Map.of("identifiers.municipality", "gm0513"));
        assertThat(get("/v1/partners/p-1").body())
                .contains("\"identifiers\":{\"municipality\":\"gm0513\",\"kvk\":\"27366639\"}");
    }

    @Test
    void tells_requests_apart_by_their_query_too() throws Exception {
        started = stub(DOCUMENT, "/v1/partners?lab=*&limit=#", Map.of("items", List.of()));
        assertThat(get("/v1/partners?lab=x&limit=5").body()).isEqualTo("{\"items\":[]}");
        assertThat(get("/v1/partners?lab=x").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/partners?lab=x&colour=red", "/v1/partners?q=x"})
    void does_not_start_with_a_question_that_the_description_does_not_know(String url) {
        assertThatThrownBy(stub(DOCUMENT, url, Map.of())::start)
                .isInstanceOf(IllegalStateException.class)
                .hasStackTraceContaining("it describes");
    }

    @Test
    void answers_everybody_where_it_is_told_to() throws Exception {
        started = new PeerStub("partner-service", DOCUMENT) {
            @Override
            protected void answers() {
                answerEverybody("/v1/partners/open-*", Map.of());
                answer("/v1/partners/p-*", Map.of());
            }
        };
        URI origin = URI.create(started.start().get("suite.services.partner-service"));
        for (var expected : Map.of("open-1", 200, "p-1", 401).entrySet()) {
            HttpRequest request = HttpRequest.newBuilder(origin.resolve("/v1/partners/" + expected.getKey()))
                    .build();
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(expected.getValue());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/partners/p-in-trouble, 500",
        "/v1/partners/p-in-trouble/contacts, 500",
        "/v1/partnerships?lab=lab-in-trouble&asOf=2024, 500",
        "/v1/partners/p-refused, 403",
        "/v1/anything/x-refused, 403",
        "/v1/partners/unknown, 404"
    })
    void fails_as_the_name_of_the_record_says(String url, int status) throws Exception {
        HttpResponse<String> answer = get(url);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status);
    }

    @ParameterizedTest
    @CsvSource({"p-later-in-trouble, 500", "p-later-refused, 403"})
    void fails_from_the_second_time_on(String slug, int status) throws Exception {
        assertThat(get("/v1/partners/" + slug).statusCode()).isEqualTo(200);
        assertThat(get("/v1/partners/" + slug).statusCode()).isEqualTo(status);
        assertThat(get("/v1/partners/" + slug).statusCode()).isEqualTo(status);
    }

    @Test
    void is_slow_from_the_second_time_on() throws Exception {
        assertThat(get("/v1/partners/p-later-slow").statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> get("/v1/partners/p-later-slow")).isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void breaks_the_connection() {
        assertThatThrownBy(() -> get("/v1/partners/p-unreachable"))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(HttpTimeoutException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/partners/p-slow", "/v1/partners/unknown-slow"})
    void lets_its_caller_wait(String url) {
        assertThatThrownBy(() -> get(url)).isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void does_not_start_without_a_committed_description() {
        PeerStub early = stub(Path.of("../events-nobody-has/openapi.json"), "/v1/partners/p-*", Map.of());
        assertThatThrownBy(early::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("partner-service")
                .hasMessageContaining("events-nobody-has");
        early.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/partners/p-*, sector, SECRET",
        "/v1/partners/p-*, colour, red",
        "/v1/partners/p-*, identifiers.municipality, Gouda",
        "/v1/partners/p-*/contacts, name, A",
        "/v1/parties/p-*, name, A"
    })
    void does_not_start_with_an_answer_that_the_description_does_not_know(String url, String property, String value) {
        PeerStub drifted = stub(DOCUMENT, url, Map.of(property, value));
        assertThatThrownBy(drifted::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("What stands in for partner-service departs from");
    }
}
