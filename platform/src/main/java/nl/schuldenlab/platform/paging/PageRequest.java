package nl.schuldenlab.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which page of a list is asked for; lists with filters extend it. */
public class PageRequest {
    static final int DEFAULT_LIMIT = 50;

    @RestQuery
    @Parameter(description = "How many items at most; 50 when absent.")
    @Min(1)
    @Max(200)
    public Integer limit;

    @RestQuery
    @Parameter(
            description =
                    "Where the page begins: the cursor that `next` of the page before gave. Valid with the same filters and sort only.")
    @Size(min = 1, max = 4000)
    public String after;

    @RestQuery
    @Parameter(description = "Whether `total` is counted too.")
    public Boolean count;

    @Context
    UriInfo uri;

    /** The field to sort by, with a leading {@code -} for descending, or null for the list's own order; a filter that declares {@code sort} may be given it. */
    protected String sort() {
        return uri.getQueryParameters().getFirst("sort");
    }

    int size() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    boolean counted() {
        return Boolean.TRUE.equals(count);
    }

    /** Tells this list from others. */
    String list() {
        return NextQuery.fingerprint(uri);
    }

    String next(Cursor cursor) {
        return NextQuery.of(uri, cursor.encode());
    }
}
