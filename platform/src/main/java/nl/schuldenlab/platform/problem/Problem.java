package nl.schuldenlab.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** What every refused or failed request answers: RFC 9457 with our members {@code traceId}, {@code errors}, {@code blockers} and {@code existing}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String traceId,
        List<FaultView> errors,
        List<BlockerView> blockers,
        String existing) {

    public static final String MEDIA_TYPE = "application/problem+json";
    public static final String TYPE_PREFIX = "urn:problem-type:schuldenlab:";
}
