package nl.schuldenlab.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problem answers that each operation can give, by what its method and path make possible. */
final class ProblemResponses {
    static final Map<Integer, String> CODES = codes();

    private ProblemResponses() {}

    static void addTo(String path, PathItem.HttpMethod method, Operation operation) {
        TreeSet<Integer> statuses = new TreeSet<>(List.of(400, 401, 403, 406, 429, 500, 503));
        if (path.contains("{")) {
            statuses.add(404);
        }
        if (method != PathItem.HttpMethod.GET) {
            statuses.addAll(List.of(409, 413));
        }
        if (operation.getRequestBody() != null) {
            statuses.add(415);
        }
        if (method == PathItem.HttpMethod.PUT || method == PathItem.HttpMethod.DELETE) {
            statuses.addAll(List.of(412, 428));
        }
        if (method == PathItem.HttpMethod.POST && path.endsWith("/status-changes")) {
            statuses.add(412);
        }
        for (int status : statuses) {
            operation.getResponses().addAPIResponse(String.valueOf(status), reference(status));
        }
    }

    private static APIResponse reference(int status) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + nameOf(status));
    }

    static String nameOf(int status) {
        return "Problem" + status;
    }

    private static Map<Integer, String> codes() {
        Map<Integer, String> codes = new LinkedHashMap<>();
        codes.put(400, "invalid-input");
        codes.put(401, "unauthenticated");
        codes.put(403, "forbidden");
        codes.put(404, "not-found");
        codes.put(406, "not-acceptable");
        codes.put(409, "blocked");
        codes.put(412, "precondition-failed");
        codes.put(413, "too-large");
        codes.put(415, "unsupported-media-type");
        codes.put(428, "precondition-required");
        codes.put(429, "too-many-requests");
        codes.put(500, "internal-error");
        codes.put(503, "service-unavailable");
        return codes;
    }
}
