package nl.schuldenlab.platform.changes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** From where the change feed is read. */
public class ChangesRequest {
    private static final int DEFAULT_LIMIT = 100;

    @RestQuery
    @Parameter(description = "The cursor of the last answer; absent for the oldest change that is kept.")
    @Pattern(regexp = "[0-9]{1,18}")
    public String after;

    @RestQuery
    @Parameter(description = "How many changes at most; 100 when absent.")
    @Min(1)
    @Max(1000)
    public Integer limit;

    long position() {
        return after == null ? 0 : Long.parseLong(after);
    }

    int size() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    static String next(long position) {
        return "?after=" + position;
    }
}
