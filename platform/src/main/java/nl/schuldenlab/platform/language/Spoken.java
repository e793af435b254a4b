package nl.schuldenlab.platform.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** The language in which this request is answered. */
@RequestScoped
public class Spoken {
    private final HttpHeaders headers;

    Spoken(HttpHeaders headers) {
        this.headers = headers;
    }

    public Language language() {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
