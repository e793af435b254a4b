package nl.schuldenlab.platform.conditional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.Root;

/** The {@code If-Match} of a write (RFC 9110, 13.1.1): it names the version that the client has seen. */
@RequestScoped
public class Preconditions {
    private final HttpHeaders headers;

    Preconditions(HttpHeaders headers) {
        this.headers = headers;
    }

    public boolean given() {
        return headers.getHeaderString(HttpHeaders.IF_MATCH) != null;
    }

    /** @throws Refusal 428 without the header, 412 when the root has another version by now */
    public void mustMatch(Root root) {
        if (!given()) {
            throw new Refusal(428, "precondition-required");
        }
        mustMatchIfGiven(root);
    }

    /** @throws Refusal 412 when the header is there and the root has another version by now */
    public void mustMatchIfGiven(Root root) {
        if (given() && !ETags.names(headers.getHeaderString(HttpHeaders.IF_MATCH), ETags.of(root))) {
            throw stale();
        }
    }

    /** 412: somebody else was first. */
    public static Refusal stale() {
        return new Refusal(412, "precondition-failed");
    }
}
