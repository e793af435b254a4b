package nl.schuldenlab.platform.command;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The answer that a request with an {@code Idempotency-Key} got, kept a day to be given again. */
@Entity
public class StoredAnswer {
    /** A hash of caller and key. */
    @Id
    private String twinKey;

    private String fingerprint;
    private String path;
    private int status;
    private String location;
    private String etag;
    private String body;
    private Instant storedAt;

    protected StoredAnswer() {}

    StoredAnswer(IdempotentRequest request, int status, String location, String etag, String body, Instant storedAt) {
        this.twinKey = request.twinKey();
        this.fingerprint = request.fingerprint();
        this.path = request.path();
        this.status = status;
        this.location = location;
        this.etag = etag;
        this.body = body;
        this.storedAt = storedAt;
    }

    boolean answers(IdempotentRequest request) {
        return fingerprint.equals(request.fingerprint());
    }

    int status() {
        return status;
    }

    String location() {
        return location;
    }

    String etag() {
        return etag;
    }

    String body() {
        return body;
    }
}
