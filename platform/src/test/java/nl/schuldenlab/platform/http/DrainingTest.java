package nl.schuldenlab.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DrainingTest {
    private final Draining draining = new Draining();
    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;

    @BeforeEach
    void start() {
        Router router = Router.router(vertx);
        router.route().handler(draining::mark);
        router.route().handler(context -> context.response().end("served"));
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void keeps_connections_open_while_it_runs() throws Exception {
        assertThat(ask(Version.HTTP_1_1).headers().firstValue("Connection")).isEmpty();
    }

    @Test
    void goes_on_serving_but_closes_connections_once_it_is_to_stop() throws Exception {
        draining.begin();
        HttpResponse<String> answer = ask(Version.HTTP_1_1);
        assertThat(answer.body()).isEqualTo("served");
        assertThat(answer.headers().firstValue("Connection")).contains("close");
    }

    @Test
    void leaves_connections_of_http_2_to_the_server() throws Exception {
        assertThat(ask(Version.HTTP_2).version()).isEqualTo(Version.HTTP_2);
        draining.begin();
        HttpResponse<String> answer = ask(Version.HTTP_2);
        assertThat(answer.body()).isEqualTo("served");
        assertThat(answer.headers().firstValue("Connection")).isEmpty();
    }

    private HttpResponse<String> ask(Version version) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.actualPort()))
                .version(version)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
