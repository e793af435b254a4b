package nl.schuldenlab.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;

/** What somebody in a story gets to hear. */
record Answer(Response response) {

    Answer isDone() {
        assertThat(response.statusCode()).as(response.asString()).isBetween(200, 299);
        return this;
    }

    /** Refused for all of these reasons, and for no other. */
    void isBlockedBy(String... codes) {
        is(409);
        assertThat(response.<List<String>>path("blockers.code")).containsExactlyInAnyOrder(codes);
    }

    void isThereAlready() {
        is(409);
        assertThat(response.<String>path("type")).endsWith(":already-exists");
    }

    void isWrong(String pointer, String code) {
        is(400);
        assertThat(response.<List<String>>path("errors.collect { it.pointer + ' ' + it.code }"))
                .containsExactly(pointer + " " + code);
    }

    void isForbidden() {
        is(403);
    }

    void isNotSeen() {
        is(404);
    }

    /** A service that must be asked does not answer: it is named, and it is worth trying again. */
    void waitsFor(String service) {
        is(503);
        assertThat(response.header("Retry-After")).isEqualTo("5");
        assertThat(response.<String>path("detail")).contains(service);
    }

    void is(int status) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
    }

    <T> T tells(String path) {
        is(200);
        return response.path(path);
    }

    /** Of what was just made. */
    String address() {
        return response.header("Location");
    }

    String id() {
        return response.path("id");
    }
}
