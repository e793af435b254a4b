package nl.schuldenlab.platform.changes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** The optional header {@code Change-Reason} of a write. */
@RequestScoped
public class ChangeReason {
    static final String HEADER = "Change-Reason";

    private final HttpHeaders headers;

    ChangeReason(HttpHeaders headers) {
        this.headers = headers;
    }

    String given() {
        String reason = headers.getHeaderString(HEADER);
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
