package nl.schuldenlab.platform.conditional;

import jakarta.ws.rs.core.HttpHeaders;
import nl.schuldenlab.platform.roots.Root;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that show a root, with its tag. */
public final class Answers {

    private Answers() {}

    /** 200 with the root's tag. */
    public static <T> RestResponse<T> shown(Root root, T view) {
        return ResponseBuilder.ok(view).header(HttpHeaders.ETAG, ETags.of(root)).build();
    }

    /** 200 with the tag of an edition, for what changes with the release only. */
    public static <T> RestResponse<T> shown(String edition, T view) {
        return ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, "\"" + edition + "\"")
                .build();
    }

    /** 201 with the root's path and tag. */
    public static <T> RestResponse<T> created(Root root, T view) {
        return ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header(HttpHeaders.LOCATION, root.path())
                .header(HttpHeaders.ETAG, ETags.of(root))
                .build();
    }

    /** 201 for what has no address of its own, such as a step of a status history. */
    public static <T> RestResponse<T> added(T view) {
        return ResponseBuilder.create(RestResponse.Status.CREATED, view).build();
    }
}
