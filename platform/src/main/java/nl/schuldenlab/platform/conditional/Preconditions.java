package nl.schuldenlab.platform.conditional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.Root;

/** The {@code If-Match} of a write (RFC 9110, 13.1.1): it names the version that the client has seen; or {@code If-None-Match: *}: there is none yet. */
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
        if (creates()) {
            throw stale();
        }
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

    /** @throws Refusal 428 without {@code If-None-Match: *}, 412 with an {@code If-Match}: what is to be made is not there yet */
    public void mustAskToCreate() {
        if (given()) {
            throw stale();
        }
        if (!creates()) {
            throw new Refusal(428, "precondition-required");
        }
    }

    /** Whether the write is meant for what is not there yet. */
    public boolean creates() {
        return "*".equals(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH));
    }

    /** 412: somebody else was first. */
    public static Refusal stale() {
        return new Refusal(412, "precondition-failed");
    }
}
