package nl.schuldenlab.platform.changes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** The optional header {@code Change-Reason} of a write. */
@RequestScoped
public class ChangeReason {
    static final String HEADER = "Change-Reason";

    private final HttpHeaders headers;

    ChangeReason(HttpHeaders headers) {
        this.headers = headers;
    }

    /** A header's bytes arrive as Latin-1; clients send UTF-8. */
    private static String utf8(String header) {
        byte[] bytes = header.getBytes(StandardCharsets.ISO_8859_1);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.contains("\uFFFD") ? header : text;
    }

    /** @return null without one */
    public String given() {
        String reason = headers.getHeaderString(HEADER);
        return reason == null || reason.isBlank() ? null : utf8(reason.strip());
    }
}
