package nl.schuldenlab.gateway.connections;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A connection without a network, whose time passes as the test says. */
class WholeHeadsTest {
    private static final String GOOD = "GET /v1/labs HTTP/1.1\r\nHost: x\r\n\r\n";
    private static final String CHUNKED =
            "POST /v1/labs HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";

    private final EmbeddedChannel connection = new EmbeddedChannel();

    @BeforeEach
    void open() {
        connection.freezeTime();
        connection.pipeline().addLast(new HttpRequestDecoder(), new WholeHeads(Duration.ofSeconds(15)));
    }

    @AfterEach
    void close() {
        connection.finishAndReleaseAll();
    }

    private void send(String bytes) {
        connection.writeInbound(Unpooled.copiedBuffer(bytes, StandardCharsets.ISO_8859_1));
    }

    private void pass(Duration time) {
        connection.advanceTimeBy(time.toMillis(), TimeUnit.MILLISECONDS);
        connection.runScheduledPendingTasks();
    }

    private List<HttpRequest> requests() {
        List<HttpRequest> requests = new ArrayList<>();
        for (Object each = connection.readInbound(); each != null; each = connection.readInbound()) {
            if (each instanceof HttpRequest request) {
                requests.add(request);
            }
            ReferenceCountUtil.release(each);
        }
        return requests;
    }

    private HttpResponse answer() {
        connection.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK));
        connection.runPendingTasks();
        return connection.readOutbound();
    }

    @Test
    void are_awaited_for_so_long_however_they_dribble_in() {
        send("GET /v1/labs HTTP/1.1\r\nX-A: ");
        for (int second = 1; second < 15; second++) {
            pass(Duration.ofSeconds(1));
            send("x");
            assertThat(connection.isOpen()).isTrue();
        }
        pass(Duration.ofSeconds(1));
        assertThat(connection.isOpen()).isFalse();
        assertThat(requests()).isEmpty();
    }

    @Test
    void are_followed_by_as_much_time_as_the_answer_takes() {
        send(GOOD);
        pass(Duration.ofMinutes(10));
        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void are_awaited_anew_after_each_answer() {
        send(GOOD);
        answer();
        pass(Duration.ofSeconds(89));
        assertThat(connection.isOpen()).isTrue();
        send("GET /v1/la");
        pass(Duration.ofSeconds(1));
        assertThat(connection.isOpen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X A: b",
                "nonsense",
                "Content-Length: +3",
                "Content-Length: 3\r\nContent-Length: 4",
                "Transfer-Encoding : chunked"
            })
    void that_are_none_are_handed_on_to_be_refused_and_nothing_after_them_is_read(String header) {
        send("POST /v1/labs HTTP/1.1\r\nHost: x\r\n" + header + "\r\n\r\nabc" + GOOD);
        List<HttpRequest> requests = requests();
        assertThat(requests).hasSize(1);
        assertThat(requests.get(0).headers().get(WholeHeads.REFUSED)).isEqualTo("400");
    }

    @Test
    void that_are_too_long_are_handed_on_to_be_refused() {
        send("GET /v1/labs?q=" + "x".repeat(10_000) + " HTTP/1.1\r\n\r\n");
        assertThat(requests().get(0).headers().get(WholeHeads.REFUSED)).isEqualTo("414");
    }

    @Test
    void with_too_much_in_them_are_handed_on_to_be_refused() {
        send("GET /v1/labs HTTP/1.1\r\nX-A: " + "x".repeat(10_000) + "\r\n\r\n");
        assertThat(requests().get(0).headers().get(WholeHeads.REFUSED)).isEqualTo("431");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PRI * HTTP/2.0",
                "GET /v1/labs HTTP/2.0",
                "GET /v1/labs HTTP/0.9",
                "GET /v1/labs HTTP/1.2",
                "GET /v1/%zz HTTP/1.1",
                "GET /v1?q=%2 HTTP/1.1",
                "GET /v1\\labs HTTP/1.1"
            })
    void of_other_versions_and_addresses_are_handed_on_to_be_refused(String line) {
        send(line + "\r\nHost: x\r\n\r\n");
        assertThat(requests().get(0).headers().get(WholeHeads.REFUSED)).isEqualTo("400");
    }

    @Test
    void that_ask_for_a_tunnel_are_handed_on_to_be_refused_and_nothing_after_them_is_read() {
        send("CONNECT elsewhere.example.nl:443 HTTP/1.1\r\nHost: elsewhere.example.nl\r\n\r\n" + GOOD);
        List<HttpRequest> requests = requests();
        assertThat(requests).hasSize(1);
        assertThat(requests.get(0).headers().get(WholeHeads.REFUSED)).isEqualTo("405");
        assertThat(answer().headers().get("Connection")).isEqualTo("close");
        pass(Duration.ofSeconds(1));
        assertThat(connection.isOpen()).isFalse();
    }

    /** RFC 9112, 6.3: a length may have stood beside the encoding, and hidden the next request from whoever went by it. */
    @Test
    void after_a_body_in_chunks_are_not_read() {
        send(CHUNKED + GOOD);
        assertThat(requests()).hasSize(1);
        assertThat(answer().headers().get("Connection")).isEqualTo("close");
        assertThat(connection.isOpen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"close", "close, X-Some", "Close"})
    void after_the_last_that_the_client_wants_are_not_read(String last) {
        send("GET /v1/labs HTTP/1.1\r\nHost: x\r\nConnection: " + last + "\r\n\r\n" + GOOD);
        assertThat(requests()).hasSize(1);
        assertThat(answer().headers().get("Connection")).isEqualTo("close");
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void that_came_before_are_answered_first() {
        send(GOOD + CHUNKED);
        assertThat(requests()).hasSize(2);
        assertThat(answer().headers().contains("Connection")).isFalse();
        assertThat(connection.isOpen()).isTrue();
        assertThat(answer().headers().get("Connection")).isEqualTo("close");
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void are_read_as_long_as_all_is_well() {
        for (int i = 0; i < 3; i++) {
            send(GOOD);
            assertThat(requests()).hasSize(1);
            assertThat(answer().headers().contains("Connection")).isFalse();
        }
        assertThat(connection.isOpen()).isTrue();
    }
}
