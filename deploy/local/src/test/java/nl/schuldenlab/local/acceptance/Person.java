package nl.schuldenlab.local.acceptance;

import io.restassured.specification.RequestSpecification;
import nl.schuldenlab.platform.test.As;

/** Somebody in a story, with a token of their own by the identity provider. */
record Person(String user) {
    static final Person NATIONAL_TEAM = new Person("national");
    static final Person PASSER_BY = new Person(null);

    Answer reads(String path) {
        return new Answer(speaks().get(path));
    }

    Answer posts(String path, Object body) {
        return new Answer(speaks().body(body).post(path));
    }

    /** Sends a key along, so that sending it again does it once. */
    Answer posts(String path, Object body, String key) {
        return new Answer(speaks().header("Idempotency-Key", key).body(body).post(path));
    }

    /** Makes what there is one of. */
    Answer makes(String path, Object body) {
        return new Answer(speaks().header("If-None-Match", "*").body(body).put(path));
    }

    Answer replaces(String path, Object body) {
        return new Answer(speaks().header("If-Match", "*").body(body).put(path));
    }

    private RequestSpecification speaks() {
        return user == null ? As.anonymous() : As.user(user);
    }
}
